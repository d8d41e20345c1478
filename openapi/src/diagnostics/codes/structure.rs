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
/// Value of another type than expected.
pub const ODD_VALUE: &str = "W0205";
/// Empty list for an empty mapping.
pub const EMPTY_LIST: &str = "W0206";
/// Required key is missing.
pub const MISSING_KEY: &str = "W0207";
/// Unknown key that looks like a slip.
pub const LIKELY_SLIP: &str = "W0208";
/// Unknown type.
pub const UNKNOWN_TYPE: &str = "W0209";
/// `enum` without values.
pub const EMPTY_ENUM: &str = "W0210";
/// Default does not fit.
pub const DEFAULT_DOES_NOT_FIT: &str = "W0211";
/// Name of a property that is not there.
pub const NO_SUCH_PROPERTY: &str = "W0212";
/// Keyword without effect.
pub const KEYWORD_WITHOUT_EFFECT: &str = "W0213";
/// A `format` that is nearly one that is known.
pub const FORMAT_SLIP: &str = "W0214";
/// `nullable` as an alternative without a type.
pub const NULLABLE_WITHOUT_TYPE: &str = "W0215";
/// Newer than the document.
pub const NEWER_THAN_DOCUMENT: &str = "W0216";
/// Example does not fit.
pub const EXAMPLE_DOES_NOT_FIT: &str = "W0231";
/// Property in an example that its schema does not name.
pub const UNKNOWN_PROPERTY_IN_EXAMPLE: &str = "W0232";

pub(super) const CODES: &[Code] = &[
    Code {
        code: NO_VERSION,
        title: "Not an OpenAPI document",
        help: "begin with `openapi: 3.0.3`, or name the main file",
        explanation: "The main file has neither `openapi` nor `swagger` at its top. Perhaps it is a \
              file that others refer to.",
    },
    Code {
        code: UNKNOWN_VERSION,
        title: "Unknown version",
        help: "write `openapi: 3.0.3`, `openapi: 3.1.0`, `openapi: 3.2.0` or `swagger: \"2.0\"`",
        explanation: "Versions 2.0 (`swagger: \"2.0\"`), 3.0, 3.1 and 3.2 (`openapi: 3.0.3`) are known; \
              later 3.x are read as 3.2.",
    },
    Code {
        code: WRONG_TYPE,
        title: "Wrong type",
        help: "write it as the kind of value that is wanted here",
        explanation: "Expected another kind of value: a mapping, a list or a string.",
    },
    Code {
        code: NEWER_VERSION,
        title: "Newer version",
        help: "nothing, unless the document uses what is new in that version",
        explanation: "The document is of a later version than 3.2 and read as 3.2. What is new in that \
              version has no effect.",
    },
    Code {
        code: NEWER_THAN_DOCUMENT,
        title: "Newer than the document",
        help: "write `openapi: 3.2.0` at the top of the document",
        explanation: "The document is of a version that does not know this yet: it came with OpenAPI 3.2. It is \
              read as there; other tools may take the document at its word.",
    },
    Code {
        code: ODD_VALUE,
        title: "Value of another type than expected",
        help: "write it as the kind of value that is wanted here",
        explanation: "The value is not of the type that the specification wants, but what is meant is \
              clear, or the rest makes sense without it: a number where a text is expected is \
              read as written, a boolean or number in quotes as if it had none; other values \
              are left out.",
    },
    Code {
        code: EMPTY_LIST,
        title: "Empty list for an empty mapping",
        help: "write `{}`",
        explanation: "Some tools write `[]` for an empty mapping. It is read as one.",
    },
    Code {
        code: MISSING_KEY,
        title: "Required key is missing",
        help: "add the key",
        explanation: "The specification requires this key, but the rest can be read without it.",
    },
    Code {
        code: LIKELY_SLIP,
        title: "Unknown key that looks like a slip",
        help: "correct the key; extensions begin with `x-`",
        explanation: "The key is none of the specification but nearly so. It has no effect. Extensions \
              begin with `x-`.",
    },
    Code {
        code: UNKNOWN_TYPE,
        title: "Unknown type",
        help: "use string, number, integer, boolean, array, object or null",
        explanation: "`type` is none of string, number, integer, boolean, array, object and null.",
    },
    Code {
        code: EMPTY_ENUM,
        title: "`enum` without values",
        help: "list the values, or remove `enum`",
        explanation: "No value could fit, so the `enum` is read as if it were not there.",
    },
    Code {
        code: DEFAULT_DOES_NOT_FIT,
        title: "Default does not fit",
        help: "correct the default or the schema",
        explanation: "The default does not fit its schema: the type, `enum`, a limit, the pattern or \
              the format. Defaults are documentation only, so nothing else changes.",
    },
    Code {
        code: FORMAT_SLIP,
        title: "Format that looks like a slip",
        help: "correct the format; others are left alone",
        explanation: "The `format` is nearly one that the generator understands, such as `datetime` for \
              `date-time`. As it is written it has no effect: the value is a plain string or number.",
    },
    Code {
        code: NULLABLE_WITHOUT_TYPE,
        title: "Alternative that is `nullable` without a type",
        help: "write `enum: [null]` for `null` alone, or `{}` for every value",
        explanation: "An alternative of `oneOf` or `anyOf` says `nullable: true` and nothing else. Taken \
              literally it has no effect before OpenAPI 3.1, and the alternative fits every value; \
              what is meant is `null`. It is read as `null`, and a value that fits none of the other \
              alternatives is refused.",
    },
    Code {
        code: EXAMPLE_DOES_NOT_FIT,
        title: "Example does not fit",
        help: "correct the example or the schema",
        explanation: "An example is not a value of its schema: something in it is of another type, \
              not among the values of an enum, beyond a limit or not of a format, or a required \
              property is missing. People who read the documentation would be misled, and no test is \
              made of it. The first places that do not fit are shown.",
    },
    Code {
        code: UNKNOWN_PROPERTY_IN_EXAMPLE,
        title: "Unknown property in an example",
        help: "correct the name, or describe the property in the schema; `additionalProperties: true` allows any",
        explanation: "An example has a property that its schema does not name, although it names others \
              and says nothing of further ones. That is allowed, and often a slip.",
    },
    Code {
        code: NO_SUCH_PROPERTY,
        title: "Name of a property that is not there",
        help: "correct the name, or describe the property",
        explanation: "`required`, `dependentRequired`, a discriminator or the expression of a callback or \
              link names a property that no schema here describes: neither this one nor one that \
              it is combined with.",
    },
    Code {
        code: KEYWORD_WITHOUT_EFFECT,
        title: "Keyword without effect",
        help: "remove it, unless somebody else needs it",
        explanation: "The keyword is understood, but nothing of what is generated depends on it. The first \
              place is shown, and how many there are.",
    },
];
