//! References, to places in the same file and in others: 01xx.

use super::code::Code;

/// `$ref` leads nowhere.
pub const BROKEN_REF: &str = "E0101";
/// `$ref` in a circle.
pub const REF_CYCLE: &str = "E0102";
/// `$ref` into the network.
pub const REMOTE_REF: &str = "E0103";
/// `$ref` to an absolute path.
pub const ABSOLUTE_REF: &str = "E0104";
/// Schema in the network.
pub const REMOTE_SCHEMA: &str = "W0105";
/// Schema that leads back to itself.
pub const SCHEMA_CYCLE: &str = "W0106";
/// Keyword beside `$ref`.
pub const NO_EFFECT_BESIDE_REF: &str = "W0107";
/// Discriminator value without schema.
pub const DISCRIMINATOR_TARGET: &str = "W0108";
/// `$ref` that is read otherwise than it says.
pub const LOOSE_REF: &str = "W0109";
/// `$ref` of a schema to something else.
pub const NOT_A_SCHEMA: &str = "E0110";
/// Generic schema specialized too often.
pub const TOO_GENERIC: &str = "W0111";

pub(super) const CODES: &[Code] = &[
    Code {
        code: BROKEN_REF,
        title: "`$ref` leads nowhere",
        help: "correct the reference, or define what it names",
        explanation: "The file of the `$ref` exists, but not the place in it, or it cannot be parsed. \
              `#/…` means a place in the same file; `~1` stands for `/` and `~0` for `~` in a \
              name.",
    },
    Code {
        code: REF_CYCLE,
        title: "`$ref` in a circle",
        help: "let one of them say what it is",
        explanation: "A parameter, response, or the like is a `$ref` that leads, over others or at \
              once, back to itself, so that nothing says what it is.",
    },
    Code {
        code: REMOTE_REF,
        title: "`$ref` into the network",
        help: "save the file beside the specification and refer to it",
        explanation: "Nothing is fetched from the network: a build has to give the same result \
              tomorrow. Save the file beside the specification and refer to it.",
    },
    Code {
        code: ABSOLUTE_REF,
        title: "`$ref` to an absolute path",
        help: "refer to the file relative to this one",
        explanation: "An absolute path means another file on another machine. Refer to the file \
              relative to the one that contains the `$ref`.",
    },
    Code {
        code: REMOTE_SCHEMA,
        title: "Schema in the network",
        help: "save the schema beside the specification and refer to the file",
        explanation: "The schema is read as any value, because nothing is fetched from the network. \
              Save it beside the specification and refer to the file to have a type for it.",
    },
    Code {
        code: SCHEMA_CYCLE,
        title: "Schema that leads back to itself",
        help: "remove the way back, or lead it through a property",
        explanation: "By `$ref` and `allOf`, or by `$ref` and `oneOf`/`anyOf`, a schema leads back to \
              itself without going into a member of the value, so the way back says nothing. \
              It is cut. Recursion through properties or items is fine.",
    },
    Code {
        code: NO_EFFECT_BESIDE_REF,
        title: "Keyword beside `$ref`",
        help: "combine both by `allOf`",
        explanation: "Before OpenAPI 3.1 what stands beside `$ref` has no effect (`description`, \
              `nullable` and extensions are read all the same). Combine both by `allOf`. Since OpenAPI 3.2 the \
              names of XML beside it have none: the element is that of the component.",
    },
    Code {
        code: DISCRIMINATOR_TARGET,
        title: "Discriminator value without schema",
        help: "define the schema, or remove the value",
        explanation: "A value of `discriminator.mapping` names a schema that does not exist. The value \
              is treated like one that the mapping does not list.",
    },
    Code {
        code: LOOSE_REF,
        title: "`$ref` that is read otherwise than it says",
        help: "correct the reference as the label says",
        explanation: "Taken literally the `$ref` leads nowhere, but what is meant is clear: a name with a \
              literal `%` must be written with `%25`, below an `$id` a reference with `#` \
              alone is relative to the schema with that `$id`, and folders are separated by `/`, not `\\`.",
    },
    Code {
        code: NOT_A_SCHEMA,
        title: "`$ref` of a schema to something else",
        help: "refer to a schema, as in `#/components/schemas/Name`",
        explanation: "The `$ref` stands where a schema is expected, but leads to a whole document or to a \
              part of one that is not a schema. `#` alone is the document, except below an `$id`, \
              where it is the schema with that `$id`.",
    },
    Code {
        code: TOO_GENERIC,
        title: "Generic schema specialized too often",
        help: "describe the schemas without `$dynamicRef`",
        explanation: "`$dynamicRef` makes one schema stand for several. Beyond 10 000 of them, or 64 names \
              of anchors, the reference is read as a plain `$ref`.",
    },
];
