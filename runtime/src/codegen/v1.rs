//! The first version.

/// The description of an API, with its constructors.
pub mod describe {
    pub use crate::describe::link::{LinkPart, LinkPiece, LinkValue};
    pub use crate::describe::long_running::{LongRunning, ResultAt};
    pub use crate::describe::pagination::Pagination;
    pub use crate::describe::parameter::{Encoding, Location, Parameter, PartEncoding, Style};
    pub use crate::describe::read_as::ReadAs;
    pub use crate::describe::received::{PartShape, ReceivedPart};
    pub use crate::describe::streaming::Streaming;
    pub use crate::describe::waiter::{Acceptor, Waiter, Wanted};
    pub use crate::describe::{
        Api, ErrorConventions, ErrorMatch, IdempotencyKey, IdempotencyKeyFormat, Method,
        OAuth2Flows, Operation, OwnServers, RateLimit, SecurityKind, SecurityScheme, Server,
        ServerVariable,
    };
}

/// Properties of objects, while they are read.
pub mod slot {
    pub use crate::json::slot::{
        FieldError, OptionalValue, Required, Slot, optional, optional_nullable, optional_value,
        required, required_nullable,
    };
}

/// Property names that match a pattern.
pub mod pattern {
    pub use crate::json::pattern::{Pattern, Step};
}

/// The selection of the variant of a union.
pub mod union {
    pub use crate::json::common::{Common, of_unknown};
    pub use crate::json::union::{Choice, Constant, Expected, Kinds, Shape, choose, tag};
}

/// Validation rules of types.
#[cfg(feature = "validate")]
pub mod check {
    pub use crate::json::read::from_str_to_send;
    pub use crate::validate::{Checked, Rule, of, reads};
}

/// The XML representation of values.
#[cfg(feature = "xml")]
pub mod xml {
    pub use crate::xml::{Either, Item, Member, Name, Shape, Variant};
}

/// Requests that an API sends to a server of its user.
pub mod inbound {
    pub use crate::inbound::respond::{bytes, empty, json, text};
    pub use crate::inbound::{InboundError, Incoming, Message, Table, parse};
}

pub use crate::auth::credential_words;
pub use crate::body_error::BodyError;
pub use crate::client::{Call, LinkSource};
pub use crate::client::{TextEnum, texts};
pub use crate::headers::{FromHeaders, HeaderStyle, Headers};
pub use crate::json::bridge::{deserialize, serialize};
pub use crate::json::builder::{Given, Missing};
pub use crate::json::debug::debug;
pub use crate::json::nullable::OrNull;
pub use crate::json::object::ObjectReader;
pub use crate::json::text_table::TextTable;
pub use crate::json::{FromJson, Mismatch, Node, ToJson, Writer};
pub use crate::links::WithLinks;
pub use crate::response::RawResponse;
#[cfg(feature = "utoipa")]
pub use crate::types::foreign::utoipa as open_api;
pub use crate::types::{DateTimeFormat, DateTimeStyle, OffsetStyle};
pub use serde_core as serde;
#[cfg(feature = "utoipa")]
pub use {crate::__v1_utoipa_schema as utoipa_schema, utoipa};

// `api` expands to nothing without the feature `fake`, and `checks` without `validate`; code from build
// scripts and macros calls them in any case.
pub use crate::{
    __v1_api as api, __v1_builder as builder, __v1_checks as checks,
    __v1_integer_enum as integer_enum, __v1_json_large_object as json_large_object,
    __v1_json_object as json_object, __v1_json_type as json_type,
    __v1_large_builder as large_builder, __v1_large_string_enum as large_string_enum,
    __v1_request as request, __v1_serde_bridge as serde_bridge, __v1_string_enum as string_enum,
    __v1_union_alternatives as union_alternatives, __v1_union_members as union_members,
    __v1_value_enum as value_enum,
};
