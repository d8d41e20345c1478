//! `schemars`: JSON schemas of the runtime's types, so that generated types can derive theirs.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::json::{Linked, Nullable, Number, Tuple, Value};
use crate::types::{
    AsString, Base64, Binary, Date, DateTime, Decimal, DecimalString, ExactInteger, Secret, Serde,
    UnixTime, Uri, Uuid,
};

macro_rules! schemas {
    ($($(@$parameter:ident)? $ty:ty => $schema:tt;)*) => {$(
        impl $(<$parameter>)? JsonSchema for $ty {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($ty).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )*};
}

schemas! {
    Value => {};
    Number => { "type": "number" };
    Decimal => { "type": "number" };
    DecimalString => { "type": "string", "format": "decimal" };
    ExactInteger => { "type": "integer" };
    Date => { "type": "string", "format": "date" };
    @F DateTime<F> => { "type": "string", "format": "date-time" };
    @U UnixTime<U> => { "type": "number", "format": "unix-time" };
    Uuid => { "type": "string", "format": "uuid" };
    Uri => { "type": "string", "format": "uri" };
    Base64 => { "type": "string", "contentEncoding": "base64" };
    Binary => { "type": "string", "format": "binary" };
    Secret => { "type": "string", "format": "password" };
    @T AsString<T> => { "type": "string" };
}

impl<T: JsonSchema, R: JsonSchema> JsonSchema for Tuple<T, R> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Tuple_of_{}_and_{}", T::schema_name(), R::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = T::json_schema(generator);
        // More elements may follow, and nullable ones may be omitted.
        schema.remove("maxItems");
        schema.remove("minItems");
        schema.insert("items".to_owned(), R::json_schema(generator).to_value());
        schema
    }
}

macro_rules! same_as {
    ($($ty:ty => $other:ty;)*) => {$(
        impl<T: JsonSchema> JsonSchema for $ty {
            fn inline_schema() -> bool {
                <$other>::inline_schema()
            }

            fn schema_name() -> Cow<'static, str> {
                <$other>::schema_name()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                <$other>::json_schema(generator)
            }
        }
    )*};
}

same_as! {
    Linked<T> => T;
    Nullable<T> => Option<T>;
    Serde<T> => T;
}
