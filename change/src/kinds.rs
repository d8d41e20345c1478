//! The kinds of change of a document: one rule each, with its effect on the wire format.
//!
//! A rule covers four combinations: an old client with the new server and a new client with the old
//! server, each for requests and for responses. The client is one that `clientwright` generates: it keeps
//! unknown properties and enum values, and does not check patterns and limits of what it receives.

use serde::Serialize;

/// The effect on an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// It works as before.
    Works,
    /// It works unless new features are used.
    Conditional,
    /// It no longer works.
    Breaks,
}

impl Effect {
    /// The effect as it is written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Conditional => "conditional",
            Self::Breaks => "breaks",
        }
    }
}

use Effect::{Breaks as B, Conditional as C, Works as W};

/// An old client with the new server, and a new client with the old server.
pub type Meetings = [Effect; 2];

/// A kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// Stable code.
    pub code: &'static str,
    /// A short description.
    pub title: &'static str,
    /// The effect in requests.
    pub request: Meetings,
    /// The effect in responses.
    pub response: Meetings,
    /// The reason, in one sentence.
    pub why: &'static str,
}

const fn kind(
    code: &'static str,
    title: &'static str,
    request: Meetings,
    response: Meetings,
    why: &'static str,
) -> Kind {
    Kind {
        code,
        title,
        request,
        response,
        why,
    }
}

/// Messages do not change.
const NOTHING: Meetings = [W, W];
/// Fewer values may be sent than before.
const LESS_SENT: Meetings = [B, W];
/// More values may be sent than before.
const MORE_SENT: Meetings = [W, C];
/// Fewer values can be received than before.
const LESS_RECEIVED: Meetings = [W, B];
/// More values can be received than before.
const MORE_RECEIVED: Meetings = [B, W];
/// Neither understands the other.
const OTHER: Meetings = [B, B];

macro_rules! kinds {
    ($($name:ident = $code:literal, $title:literal, $request:expr, $response:expr, $why:literal;)*) => {
        $(
            #[doc = $title]
            pub const $name: &Kind = &kind($code, $title, $request, $response, $why);
        )*

        /// All kinds, in the order of the documentation.
        pub const ALL: &[&Kind] = &[$($name),*];
    };
}

kinds! {
    OPERATION_ADDED = "operation-added", "operation added", [W, C], NOTHING,
        "Old clients do not call it; an old server does not know it.";
    OPERATION_REMOVED = "operation-removed", "operation removed", [B, W], NOTHING,
        "Old clients still call it.";
    OPERATION_RENAMED = "operation-renamed", "operationId changed", NOTHING, NOTHING,
        "The operationId is never sent.";
    PATH_CHANGED = "path-changed", "path changed", OTHER, NOTHING,
        "Each side uses a path that the other does not know.";
    METHOD_CHANGED = "method-changed", "HTTP method changed", OTHER, NOTHING,
        "Each side uses a method that the other does not expect.";
    OPERATION_DEPRECATED = "operation-deprecated", "operation deprecated", NOTHING, NOTHING,
        "It works as before.";
    OPERATION_UNDEPRECATED = "operation-undeprecated", "operation no longer deprecated", NOTHING, NOTHING,
        "It works as before.";
    TAG_CHANGED = "tag-changed", "tag changed", NOTHING, NOTHING,
        "Tags are never sent.";
    BECAME_REPEATABLE = "call-became-repeatable", "clients now retry the call", [W, C], NOTHING,
        "An old server may execute a retried call twice.";
    NOT_REPEATABLE = "call-became-unrepeatable", "clients no longer retry the call", [C, W], NOTHING,
        "Old clients retry it, which may execute it twice.";
    IDEMPOTENCY_KEY_ADDED = "idempotency-key-added", "clients now send an idempotency key", [W, C], NOTHING,
        "A new client retries the call, and an old server that does not know the key may execute it twice.";
    IDEMPOTENCY_KEY_REMOVED = "idempotency-key-removed", "clients no longer send an idempotency key", [C, W], NOTHING,
        "An old client retries the call, and a server that does not know the key may execute it twice.";
    IDEMPOTENCY_KEY_CHANGED = "idempotency-key-changed", "the idempotency key changed", [C, C], NOTHING,
        "Each side retries the call with a key that the other may not know.";
    RATE_LIMIT_TIGHTENED = "rate-limit-tightened", "fewer requests are allowed at a time", [C, W], NOTHING,
        "Old clients may send more than the server allows.";
    RATE_LIMIT_LOOSENED = "rate-limit-loosened", "more requests are allowed at a time", [W, C], NOTHING,
        "New clients may send more than an old server allows.";

    REQUIRED_PARAMETER_ADDED = "required-parameter-added", "required parameter added", [B, C], NOTHING,
        "Old clients do not send it; an old server ignores or refuses it.";
    OPTIONAL_PARAMETER_ADDED = "optional-parameter-added", "optional parameter added", MORE_SENT, NOTHING,
        "Old clients do not send it; an old server ignores or refuses it.";
    PARAMETER_REMOVED = "parameter-removed", "parameter removed", [B, W], NOTHING,
        "Old clients still send it, and a server may refuse what it does not know.";
    REQUIRED_PARAMETER_REMOVED = "required-parameter-removed", "required parameter removed", [B, B], NOTHING,
        "New clients do not send what an old server asks for.";
    PARAMETER_RENAMED = "parameter-renamed", "parameter renamed", OTHER, NOTHING,
        "Each side uses a name that the other does not know.";
    PATH_PARAMETER_RENAMED = "path-parameter-renamed", "path parameter renamed", NOTHING, NOTHING,
        "The name of a path parameter is never sent.";
    PARAMETER_MOVED = "parameter-moved", "parameter moved to another place", OTHER, NOTHING,
        "Each side looks for it where the other does not put it.";
    PARAMETER_REQUIRED = "parameter-became-required", "parameter became required", LESS_SENT, NOTHING,
        "Old clients may omit it.";
    PARAMETER_OPTIONAL = "parameter-became-optional", "parameter became optional", MORE_SENT, NOTHING,
        "An old server refuses requests without it.";
    PARAMETER_STYLE = "parameter-style-changed", "parameter written in another style", OTHER, NOTHING,
        "The same value is serialized differently.";
    PARAMETER_DEPRECATED = "parameter-deprecated", "parameter deprecated", NOTHING, NOTHING,
        "It works as before.";
    PARAMETER_UNDEPRECATED = "parameter-undeprecated", "parameter no longer deprecated", NOTHING, NOTHING,
        "It works as before.";
    ARGUMENTS_REORDERED = "path-parameters-reordered", "path parameters swapped", OTHER, NOTHING,
        "Each side confuses the values of two parameters.";

    REQUIRED_BODY_ADDED = "required-body-added", "required request body added", [B, C], NOTHING,
        "Old clients do not send one.";
    OPTIONAL_BODY_ADDED = "optional-body-added", "optional request body added", MORE_SENT, NOTHING,
        "An old server ignores or refuses it.";
    BODY_REMOVED = "body-removed", "request body removed", [B, B], NOTHING,
        "Old clients still send one; an old server may need it.";
    BODY_REQUIRED = "body-became-required", "request body became required", LESS_SENT, NOTHING,
        "Old clients may omit it.";
    BODY_OPTIONAL = "body-became-optional", "request body became optional", MORE_SENT, NOTHING,
        "An old server refuses requests without it.";

    MEDIA_TYPE_ADDED = "media-type-added", "media type added", MORE_SENT, [W, C],
        "An old server does not know it.";
    MEDIA_TYPE_REMOVED = "media-type-removed", "media type removed", LESS_SENT, [B, W],
        "Old clients send it, or ask for it.";
    MEDIA_TYPE_PARAMETERS = "media-type-parameters-changed", "parameters of a media type changed", OTHER, OTHER,
        "Each side names a version, a profile or an encoding that the other may not know.";
    CHARSET_NAMED = "media-type-charset-changed", "a media type names UTF-8 or no longer does", NOTHING, NOTHING,
        "Text is UTF-8 unless stated otherwise.";
    ENCODING_CHANGED = "encoding-changed", "encoding of a part or field changed", OTHER, OTHER,
        "The same value is serialized differently, or has another media type.";
    REQUIRED_PART_HEADER_ADDED = "required-part-header-added", "required header of a part added", [B, C], LESS_RECEIVED,
        "Old clients do not send it; an old server does not send it either.";
    OPTIONAL_PART_HEADER_ADDED = "optional-part-header-added", "optional header of a part added", MORE_SENT, NOTHING,
        "An old server ignores or refuses it.";
    REQUIRED_PART_HEADER_REMOVED = "required-part-header-removed", "required header of a part removed", [B, B], MORE_RECEIVED,
        "Old clients still send it or expect it; an old server asks for it.";
    OPTIONAL_PART_HEADER_REMOVED = "optional-part-header-removed", "optional header of a part removed", [B, W], NOTHING,
        "Old clients still send it, and a server may refuse what it does not know.";
    PART_HEADER_REQUIRED = "part-header-became-required", "header of a part became required", LESS_SENT, LESS_RECEIVED,
        "Old clients may omit it, and so may an old server.";
    PART_HEADER_OPTIONAL = "part-header-became-optional", "header of a part became optional", MORE_SENT, MORE_RECEIVED,
        "Old clients expect it, and so does an old server.";
    STREAM_END_ADDED = "stream-end-added", "end marker of a stream added", NOTHING, MORE_RECEIVED,
        "Old clients read it as an item.";
    STREAM_END_REMOVED = "stream-end-removed", "end marker of a stream removed", NOTHING, LESS_RECEIVED,
        "New clients read the end marker of an old server as an item.";
    STREAM_END_CHANGED = "stream-end-changed", "end marker of a stream changed", NOTHING, OTHER,
        "Each side reads the end marker of the other as an item.";

    SUCCESS_STATUS_ADDED = "success-status-added", "success status added", NOTHING, MORE_RECEIVED,
        "Old clients do not know its body.";
    SUCCESS_STATUS_REMOVED = "success-status-removed", "success status removed", NOTHING, LESS_RECEIVED,
        "New clients do not know its body.";
    SAME_STATUS_ADDED = "success-status-added-with-same-body", "success status with a known body added", NOTHING, NOTHING,
        "Clients read all successes in the same way if they have the same body.";
    SAME_STATUS_REMOVED = "success-status-removed-with-same-body", "success status with a common body removed", NOTHING, NOTHING,
        "Clients read all successes in the same way if they have the same body.";
    STATUS_CHANGED = "status-changed", "the response has another status", NOTHING, NOTHING,
        "Successes are read in the same way if they have the same body, and all error statuses are errors.";
    ERROR_STATUS_ADDED = "error-status-added", "error status added", NOTHING, NOTHING,
        "An error of a status that a client does not know is an error with its body as text.";
    ERROR_STATUS_REMOVED = "error-status-removed", "error status removed", NOTHING, NOTHING,
        "An error of a status that a client does not know is an error with its body as text.";
    RESPONSE_BODY_ADDED = "response-body-added", "response has a body now", NOTHING, [W, B],
        "Old clients ignore it; new clients expect one.";
    RESPONSE_BODY_REMOVED = "response-body-removed", "response lost its body", NOTHING, [B, W],
        "Old clients expect one.";

    REQUIRED_HEADER_ADDED = "required-response-header-added", "required response header added", NOTHING, LESS_RECEIVED,
        "An old server does not send it.";
    OPTIONAL_HEADER_ADDED = "optional-response-header-added", "optional response header added", NOTHING, NOTHING,
        "It may be missing.";
    REQUIRED_HEADER_REMOVED = "required-response-header-removed", "required response header removed", NOTHING, MORE_RECEIVED,
        "Old clients expect it.";
    OPTIONAL_HEADER_REMOVED = "optional-response-header-removed", "optional response header removed", NOTHING, NOTHING,
        "It could be missing before.";
    HEADER_REQUIRED = "response-header-became-required", "response header became required", NOTHING, LESS_RECEIVED,
        "An old server may omit it.";
    HEADER_OPTIONAL = "response-header-became-optional", "response header became optional", NOTHING, MORE_RECEIVED,
        "Old clients expect it.";
    HEADER_STYLE = "header-style-changed", "header written in another style", OTHER, OTHER,
        "The same value is serialized differently.";

    SECURITY_ADDED = "security-added", "credentials became necessary", [B, W], NOTHING,
        "Old clients send none.";
    SECURITY_REMOVED = "security-removed", "credentials are no longer necessary", [W, B], NOTHING,
        "New clients send none, and an old server refuses that.";
    SECURITY_OPTION_ADDED = "security-alternative-added", "another way to authenticate", MORE_SENT, NOTHING,
        "An old server does not know it.";
    SECURITY_OPTION_REMOVED = "security-alternative-removed", "a way to authenticate removed", LESS_SENT, NOTHING,
        "Old clients may use it.";
    SECURITY_CHANGED = "security-changed", "other credentials are necessary", OTHER, NOTHING,
        "Each side has credentials that the other does not accept.";
    SECURITY_REORDERED = "security-reordered", "another way to authenticate comes first", NOTHING, NOTHING,
        "Clients use the first for which they have credentials, and the server knows all of them.";
    SCOPE_ADDED = "security-scope-added", "another scope is necessary", LESS_SENT, NOTHING,
        "Old clients have tokens without it.";
    SCOPE_REMOVED = "security-scope-removed", "a scope is no longer necessary", [W, B], NOTHING,
        "New clients have tokens without it.";
    SCHEME_CHANGED = "security-scheme-changed", "credentials are obtained or sent in another way", OTHER, NOTHING,
        "Each side has a way that the other does not know.";

    SERVER_CHANGED = "server-changed", "the URL of the service changed", OTHER, NOTHING,
        "Each side uses a URL that may not exist on the other.";
    SERVER_ADDED = "server-added", "server added", NOTHING, NOTHING,
        "Clients use the first one by default.";
    SERVER_REMOVED = "server-removed", "server removed", LESS_SENT, NOTHING,
        "Old clients may use it.";
    SERVER_RENAMED = "server-renamed", "server renamed", NOTHING, NOTHING,
        "The name of a server is never sent; code that chooses a server by its name finds none.";
    SERVER_VARIABLE_DEFAULT = "server-variable-default-changed", "default of a server variable changed", OTHER, NOTHING,
        "Each side uses a URL that may not exist on the other.";
    SERVER_VARIABLE_NARROWED = "server-variable-narrowed", "value of a server variable removed", LESS_SENT, NOTHING,
        "Old clients may use it.";
    SERVER_VARIABLE_WIDENED = "server-variable-widened", "value of a server variable added", MORE_SENT, NOTHING,
        "An old server may not have that URL.";

    TYPE_CHANGED = "type-changed", "type changed", OTHER, OTHER,
        "Values of one type are not values of the other.";
    TYPE_NARROWED = "type-narrowed", "type narrowed", LESS_SENT, LESS_RECEIVED,
        "Some values are no longer allowed.";
    TYPE_WIDENED = "type-widened", "type widened", MORE_SENT, MORE_RECEIVED,
        "Values are allowed that were not.";
    BECAME_NULLABLE = "became-nullable", "null is allowed now", MORE_SENT, MORE_RECEIVED,
        "Old clients cannot read null here, nor an old server.";
    NOT_NULLABLE = "became-not-nullable", "null is not allowed any more", LESS_SENT, LESS_RECEIVED,
        "Old clients may send null; an old server may.";
    FORMAT_ADDED = "format-added", "format added", LESS_SENT, LESS_RECEIVED,
        "Text without the format was allowed.";
    FORMAT_REMOVED = "format-removed", "format removed", MORE_SENT, MORE_RECEIVED,
        "Text without the format is allowed now.";
    FORMAT_CHANGED = "format-changed", "format changed", OTHER, OTHER,
        "Text in one format is not valid in the other.";
    FORMAT_NARROWED = "format-narrowed", "format narrowed", LESS_SENT, LESS_RECEIVED,
        "Some numbers do not fit any more.";
    FORMAT_WIDENED = "format-widened", "format widened", MORE_SENT, MORE_RECEIVED,
        "Larger numbers are allowed now.";
    ENUM_VALUE_ADDED = "enum-value-added", "enum value added", MORE_SENT, NOTHING,
        "Clients keep values that they do not know; an old server refuses it.";
    ENUM_VALUE_REMOVED = "enum-value-removed", "enum value removed", LESS_SENT, NOTHING,
        "Old clients may send it; received values are kept even if they are unknown.";
    ENUM_VALUE_RENAMED = "enum-value-renamed", "enum value renamed", OTHER, NOTHING,
        "Each side sends a value that the other does not know.";
    ENUM_ADDED = "enum-added", "values are limited to a list now", LESS_SENT, NOTHING,
        "Old clients may send other values.";
    ENUM_REMOVED = "enum-removed", "values are no longer limited to a list", MORE_SENT, NOTHING,
        "An old server refuses other values.";
    CONSTANT_CHANGED = "constant-changed", "the only value changed", OTHER, OTHER,
        "Each side expects another value.";
    DEFAULT_CHANGED = "default-changed", "default changed", [B, B], NOTHING,
        "Omitting it has a different meaning.";
    DEFAULT_ADDED = "default-added", "default added", NOTHING, NOTHING,
        "What omitting it means was not documented.";
    DEFAULT_REMOVED = "default-removed", "default removed", NOTHING, NOTHING,
        "What omitting it means is no longer documented.";
    PATTERN_CHANGED = "pattern-changed", "pattern changed", [B, C], NOTHING,
        "A server rejects values that do not match; clients do not check what they receive.";
    PATTERN_ADDED = "pattern-added", "pattern added", LESS_SENT, NOTHING,
        "A server rejects values that do not match; clients do not check what they receive.";
    PATTERN_REMOVED = "pattern-removed", "pattern removed", MORE_SENT, NOTHING,
        "An old server rejects values that do not match.";
    LIMIT_TIGHTENED = "limit-tightened", "limit tightened", LESS_SENT, NOTHING,
        "A server rejects values outside the limit; clients do not check what they receive.";
    LIMIT_LOOSENED = "limit-loosened", "limit loosened", MORE_SENT, NOTHING,
        "An old server rejects values outside the limit.";

    REQUIRED_PROPERTY_ADDED = "required-property-added", "required property added", [B, C], LESS_RECEIVED,
        "Old clients do not send it; an old server does not send it either.";
    OPTIONAL_PROPERTY_ADDED = "optional-property-added", "optional property added", MORE_SENT, NOTHING,
        "Clients keep properties that they do not know; an old server ignores or refuses it.";
    REQUIRED_PROPERTY_REMOVED = "required-property-removed", "required property removed", [C, B], MORE_RECEIVED,
        "Old clients expect it; an old server asks for it.";
    OPTIONAL_PROPERTY_REMOVED = "optional-property-removed", "optional property removed", [C, W], NOTHING,
        "Old clients may still send it, and a server ignores or refuses it.";
    PROPERTY_RENAMED = "property-renamed", "property renamed", OTHER, OTHER,
        "Each side uses a name that the other does not know.";
    PROPERTY_REQUIRED = "property-became-required", "property became required", LESS_SENT, LESS_RECEIVED,
        "Old clients may omit it, and so may an old server.";
    PROPERTY_OPTIONAL = "property-became-optional", "property became optional", MORE_SENT, MORE_RECEIVED,
        "Old clients expect it, and so does an old server.";
    READ_ONLY_CHANGED = "read-only-changed", "`readOnly` changed", [C, C], NOTHING,
        "One side sends what the other ignores or refuses.";
    XML_CHANGED = "xml-changed", "`xml` changed", OTHER, OTHER,
        "Each side looks for elements and attributes that the other does not write.";
    WRITE_ONLY_CHANGED = "write-only-changed", "`writeOnly` changed", NOTHING, [W, W],
        "One side expects what the other does not send.";
    ADDITIONAL_DENIED = "additional-properties-denied", "other properties are not allowed any more", LESS_SENT, NOTHING,
        "A server may refuse properties that it does not know.";
    ADDITIONAL_ALLOWED = "additional-properties-allowed", "other properties are allowed now", MORE_SENT, NOTHING,
        "An old server may refuse them; clients keep them.";
    ADDITIONAL_NARROWED = "additional-properties-narrowed", "other properties must fit a schema now", LESS_SENT, LESS_RECEIVED,
        "Other values were allowed, and are not any more.";
    ADDITIONAL_WIDENED = "additional-properties-widened", "other properties can be any value now", MORE_SENT, MORE_RECEIVED,
        "Old clients and an old server expect values that fit the schema.";
    ALTERNATIVE_ADDED = "alternative-added", "alternative of a union added", MORE_SENT, NOTHING,
        "Clients keep values that fit no alternative they know; an old server refuses it.";
    ALTERNATIVE_REMOVED = "alternative-removed", "alternative of a union removed", LESS_SENT, NOTHING,
        "Old clients may send it; received values are kept even if they fit no alternative.";
    ALTERNATIVES_REORDERED = "alternatives-reordered", "alternatives of a union in another order", NOTHING, NOTHING,
        "The same values are sent; a client reads a value that matches several alternatives as the first of them.";
    DISCRIMINATOR_CHANGED = "discriminator-changed", "discriminator property changed", OTHER, OTHER,
        "Each side looks at a property that the other does not set.";
    DISCRIMINATOR_ADDED = "discriminator-added", "discriminator added", LESS_SENT, LESS_RECEIVED,
        "Values without the property cannot be distinguished.";
    DISCRIMINATOR_REMOVED = "discriminator-removed", "discriminator removed", MORE_SENT, MORE_RECEIVED,
        "Values may lack the property.";
    MAPPING_ADDED = "discriminator-mapping-added", "discriminator value added", MORE_SENT, NOTHING,
        "Clients keep values that they do not know; an old server refuses it.";
    MAPPING_REMOVED = "discriminator-mapping-removed", "discriminator value removed", LESS_SENT, NOTHING,
        "Old clients may send it.";
    MAPPING_CHANGED = "discriminator-mapping-changed", "discriminator value stands for another schema", OTHER, OTHER,
        "Each side takes the value for another schema.";
    SCHEMA_DEPRECATED = "schema-deprecated", "deprecated", NOTHING, NOTHING,
        "It works as before.";
    SCHEMA_UNDEPRECATED = "schema-undeprecated", "no longer deprecated", NOTHING, NOTHING,
        "It works as before.";
    RUST_CHANGED = "rust-type-changed", "Rust name or type changed", NOTHING, NOTHING,
        "Rust names and types are never sent.";
    SCHEMA_RENAMED = "schema-renamed", "schema renamed", NOTHING, NOTHING,
        "The name of a schema is never sent.";
    SCHEMA_REPLACED = "schema-replaced", "another schema is used", NOTHING, NOTHING,
        "The name of a schema is never sent; differences in its content are listed separately.";
    SCHEMA_ADDED = "schema-added", "schema added", NOTHING, NOTHING,
        "Nothing that existed before uses it.";
    SCHEMA_REMOVED = "schema-removed", "schema removed", NOTHING, NOTHING,
        "No remaining operation uses it.";

    DESCRIPTION_CHANGED = "description-changed", "description changed", NOTHING, NOTHING,
        "Descriptions do not affect the API.";
    EVIDENCE_RAISED = "evidence-raised", "evidence raised", NOTHING, NOTHING,
        "Evidence does not affect the API.";
    EVIDENCE_LOWERED = "evidence-lowered", "evidence lowered", NOTHING, NOTHING,
        "Evidence does not affect the API.";
    PAGING_CHANGED = "paging-changed", "paging changed", NOTHING, NOTHING,
        "Only how a client requests the next page changes.";
    LINK_ADDED = "link-added", "link to another call added", NOTHING, NOTHING,
        "Only requests that clients create from a response change.";
    LINK_REMOVED = "link-removed", "link to another call removed", NOTHING, NOTHING,
        "Only requests that clients create from a response change.";
    LINK_CHANGED = "link-changed", "link to another call gives other arguments", [C, C], NOTHING,
        "Each side creates requests from a response that the other may not understand.";
    LONG_RUNNING_CHANGED = "long-running-changed", "polling of an accepted call changed", NOTHING, NOTHING,
        "Only how a client asks for the result changes.";
    WAITERS_CHANGED = "waiters-changed", "waiters changed", NOTHING, NOTHING,
        "Only what a client waits for changes.";
    ERROR_CONVENTIONS_CHANGED = "error-conventions-changed", "error conventions changed", NOTHING, NOTHING,
        "Only what a client does about an error changes.";
    SURFACE_CHANGED = "surface-changed", "the generated code changed", NOTHING, NOTHING,
        "Not caused by the document: settings or the generator changed.";
}

/// The kind of a code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Kind> {
    ALL.iter().copied().find(|kind| kind.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_every_rule_has_a_reason() {
        let mut codes: Vec<&str> = ALL.iter().map(|kind| kind.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), ALL.len());
        assert!(ALL.iter().all(|kind| kind.why.ends_with('.')));
    }
}
