//! Engines besides the native one: 05xx.

use super::code::Code;

/// Engine that was not built in.
pub const ENGINE_NOT_BUILT: &str = "E0501";
/// progenitor failed.
pub const PROGENITOR_FAILED: &str = "E0502";
/// Operation that progenitor cannot express.
pub const PROGENITOR_OPERATION: &str = "W0503";
/// Parameter that progenitor cannot express.
pub const PROGENITOR_PARAMETER: &str = "W0504";
/// Part of an operation that progenitor expresses otherwise.
pub const PROGENITOR_REDUCED: &str = "W0505";
/// Schema that progenitor cannot express.
pub const PROGENITOR_SCHEMA: &str = "W0506";
/// Keyword without effect with progenitor.
pub const PROGENITOR_KEYWORD: &str = "W0507";
/// Security without effect with progenitor.
pub const PROGENITOR_SECURITY: &str = "W0508";
/// Renamed for progenitor.
pub const PROGENITOR_RENAMED: &str = "W0509";

pub(super) const CODES: &[Code] = &[
    Code {
        code: ENGINE_NOT_BUILT,
        title: "Engine that was not built in",
        help: "build `clientwright-generator` with its feature `progenitor`",
        explanation: "A client asks for the engine `progenitor`, but the generator was built without \
              its feature of that name, which is off because it takes long to compile.",
    },
    Code {
        code: PROGENITOR_FAILED,
        title: "progenitor failed",
        help: "use the native engine for this specification",
        explanation: "progenitor gives up on the specification as a whole, or its options do not go \
              together. Use the native engine.",
    },
    Code {
        code: PROGENITOR_OPERATION,
        title: "Operation left out with progenitor",
        help: "use the native engine where the operation is needed",
        explanation: "progenitor cannot send the operation as the specification wants it: because of \
              its body, or of a parameter that is required. The label says why.",
    },
    Code {
        code: PROGENITOR_PARAMETER,
        title: "Parameter left out with progenitor",
        help: "use the native engine where the parameter is needed",
        explanation: "progenitor cannot send the parameter as the specification wants it. It is not \
              required, so the operation is there without it.",
    },
    Code {
        code: PROGENITOR_REDUCED,
        title: "Otherwise with progenitor",
        help: "use the native engine where the difference matters",
        explanation: "A part of an operation is there, but not exactly as specified. The label says how.",
    },
    Code {
        code: PROGENITOR_SCHEMA,
        title: "Schema that progenitor cannot do",
        help: "write the schema in simpler words, or use the native engine",
        explanation: "progenitor fails on the schema. It is generated without its enumerations and \
              limits, or, where that does not help, as a free-form value.",
    },
    Code {
        code: PROGENITOR_KEYWORD,
        title: "Keyword without effect with progenitor",
        help: "use the native engine where the keyword matters",
        explanation: "progenitor does not know the keyword, or not this use of it.",
    },
    Code {
        code: PROGENITOR_SECURITY,
        title: "Security without effect with progenitor",
        help: "give the client a `reqwest::Client` that sends the credentials",
        explanation: "Clients of progenitor send no credentials. Give them a `reqwest::Client` that does.",
    },
    Code {
        code: PROGENITOR_RENAMED,
        title: "Renamed for progenitor",
        help: "write ids and names that differ by more than case and punctuation",
        explanation: "Two ids or names would become one in Rust, which progenitor does not see.",
    },
];
