//! The structure of a document, its schemas and its examples: 02xx.

use super::code::Code;

/// Not an OpenAPI document.
pub const NO_VERSION: &str = "E0201";
/// Unknown version.
pub const UNKNOWN_VERSION: &str = "E0202";
/// Wrong type.
pub const WRONG_TYPE: &str = "E0203";
/// Newer version.
pub const NEWER_VERSION: &str = "W0204";
/// Value of an unexpected type.
pub const ODD_VALUE: &str = "W0205";
/// Empty list instead of an empty mapping.
pub const EMPTY_LIST: &str = "W0206";
/// Missing required key.
pub const MISSING_KEY: &str = "W0207";
/// Unknown key that looks like a typo.
pub const LIKELY_SLIP: &str = "W0208";
/// Unknown type.
pub const UNKNOWN_TYPE: &str = "W0209";
/// `enum` without values.
pub const EMPTY_ENUM: &str = "W0210";
/// Default that does not match its schema.
pub const DEFAULT_DOES_NOT_FIT: &str = "W0211";
/// Name of a property that does not exist.
pub const NO_SUCH_PROPERTY: &str = "W0212";
/// Keyword without effect.
pub const KEYWORD_WITHOUT_EFFECT: &str = "W0213";
/// A `format` that looks like a typo.
pub const FORMAT_SLIP: &str = "W0214";
/// Alternative that is `nullable` without a type.
pub const NULLABLE_WITHOUT_TYPE: &str = "W0215";
/// Feature newer than the document's version.
pub const NEWER_THAN_DOCUMENT: &str = "W0216";
/// Example that does not match its schema.
pub const EXAMPLE_DOES_NOT_FIT: &str = "W0231";
/// Unknown property in an example.
pub const UNKNOWN_PROPERTY_IN_EXAMPLE: &str = "W0232";

pub(super) const CODES: &[Code] = &[
    Code {
        code: NO_VERSION,
        title: "Not an OpenAPI document",
        help: "begin with `openapi: 3.0.3`, or pass the main file",
        explanation: "The main file has neither `openapi` nor `swagger` at the top level. It may \
              be a file that others refer to.",
    },
    Code {
        code: UNKNOWN_VERSION,
        title: "Unknown version",
        help: "write `openapi: 3.0.3`, `openapi: 3.1.0`, `openapi: 3.2.0` or `swagger: \"2.0\"`",
        explanation: "Versions 2.0 (`swagger: \"2.0\"`), 3.0, 3.1 and 3.2 (as in `openapi: 3.0.3`) \
              are supported; later 3.x versions are read as 3.2.",
    },
    Code {
        code: WRONG_TYPE,
        title: "Wrong type",
        help: "write the kind of value that is expected here",
        explanation: "The value is of the wrong kind: a mapping, a list or a string was expected.",
    },
    Code {
        code: NEWER_VERSION,
        title: "Newer version",
        help: "nothing to do, unless the document uses features that are new in that version",
        explanation: "The version of the document is later than 3.2, and it is read as 3.2. New \
              features of that version have no effect.",
    },
    Code {
        code: NEWER_THAN_DOCUMENT,
        title: "Feature newer than the document's version",
        help: "write `openapi: 3.2.0` at the top of the document",
        explanation: "This feature was introduced with OpenAPI 3.2, and the document \
              declares an earlier version. It is read as in 3.2; other tools may ignore it.",
    },
    Code {
        code: ODD_VALUE,
        title: "Value of an unexpected type",
        help: "write the kind of value that is expected here",
        explanation: "The value is not of the type that OpenAPI requires, but the intention is \
              clear, or the value can be ignored: a number where text is expected is read as \
              written, a quoted boolean or number as if it were not quoted; other values are \
              ignored.",
    },
    Code {
        code: EMPTY_LIST,
        title: "Empty list instead of an empty mapping",
        help: "write `{}`",
        explanation: "Some tools write `[]` for an empty mapping. It is read as an empty mapping.",
    },
    Code {
        code: MISSING_KEY,
        title: "Missing required key",
        help: "add the key",
        explanation: "OpenAPI requires this key, but the rest can be read without it.",
    },
    Code {
        code: LIKELY_SLIP,
        title: "Unknown key",
        help: "correct the key; extensions begin with `x-`",
        explanation: "OpenAPI does not define the key for this object; it may define a similar one, \
              or the same key for another object or in another version. The key has no effect. \
              Extensions begin with `x-`. In schemas and examples, where other keys are \
              annotations, only those that look like a mistake are reported.",
    },
    Code {
        code: UNKNOWN_TYPE,
        title: "Unknown type",
        help: "use string, number, integer, boolean, array, object or null",
        explanation: "`type` must be string, number, integer, boolean, array, object or null.",
    },
    Code {
        code: EMPTY_ENUM,
        title: "`enum` without values",
        help: "list the values, or remove `enum`",
        explanation: "An empty `enum` would allow no value at all, so it is ignored.",
    },
    Code {
        code: DEFAULT_DOES_NOT_FIT,
        title: "Default that does not match its schema",
        help: "correct the default or the schema",
        explanation: "The default does not match its schema: the type, `enum`, a limit, the \
              pattern or the format. Defaults are used only in documentation, so nothing else is \
              affected.",
    },
    Code {
        code: FORMAT_SLIP,
        title: "Format that looks like a typo",
        help: "correct the format",
        explanation: "The `format` is similar to one that the generator supports, as `datetime` is \
              to `date-time`. As written, it has no effect: the value is a plain string or number. \
              Unknown formats that are not similar to a supported one are not reported.",
    },
    Code {
        code: NULLABLE_WITHOUT_TYPE,
        title: "Alternative that is `nullable` without a type",
        help: "write `enum: [null]` for `null` alone, or `{}` for every value",
        explanation: "An alternative of `oneOf` or `anyOf` has `nullable: true` and nothing else. \
              Taken literally, it has no effect before OpenAPI 3.1, and the alternative matches \
              every value; what is meant is `null`. It is read as `null`, and a value that matches \
              none of the other alternatives is rejected.",
    },
    Code {
        code: EXAMPLE_DOES_NOT_FIT,
        title: "Example that does not match its schema",
        help: "correct the example or the schema",
        explanation: "An example does not match its schema: a part of it has another type, is not \
              among the values of an enum, exceeds a limit or violates a format, or a required \
              property is missing. It would mislead readers of the documentation, and no \
              test is generated from it. The first mismatches are shown.",
    },
    Code {
        code: UNKNOWN_PROPERTY_IN_EXAMPLE,
        title: "Unknown property in an example",
        help: "correct the name, or add the property to the schema; `additionalProperties: true` allows any",
        explanation: "An example has a property that its schema does not declare, although the \
              schema declares others and does not mention additional ones. That is allowed, but \
              often a mistake.",
    },
    Code {
        code: NO_SUCH_PROPERTY,
        title: "Name of a property that does not exist",
        help: "correct the name, or add the property",
        explanation: "`required`, `dependentRequired`, a discriminator or the expression of a \
              callback or link refers to a property that is declared neither by this schema nor \
              by one that it is combined with.",
    },
    Code {
        code: KEYWORD_WITHOUT_EFFECT,
        title: "Keyword without effect",
        help: "remove it, unless other tools need it",
        explanation: "The keyword is valid, but does not affect the generated code. The first \
              occurrence is shown, and the number of all of them.",
    },
];
