//! References, within a file and between files: 01xx.

use super::code::Code;

/// Unresolved `$ref`.
pub const BROKEN_REF: &str = "E0101";
/// Circular `$ref`.
pub const REF_CYCLE: &str = "E0102";
/// Remote `$ref`.
pub const REMOTE_REF: &str = "E0103";
/// `$ref` to an absolute path.
pub const ABSOLUTE_REF: &str = "E0104";
/// Remote schema.
pub const REMOTE_SCHEMA: &str = "W0105";
/// Schema that refers to itself without a property in between.
pub const SCHEMA_CYCLE: &str = "W0106";
/// Keyword alongside `$ref`.
pub const NO_EFFECT_BESIDE_REF: &str = "W0107";
/// Discriminator value without a schema.
pub const DISCRIMINATOR_TARGET: &str = "W0108";
/// `$ref` that is not interpreted literally.
pub const LOOSE_REF: &str = "W0109";
/// `$ref` to something that has no meaning where it is.
pub const NOT_A_SCHEMA: &str = "E0110";
/// Generic schema with too many specializations.
pub const TOO_GENERIC: &str = "W0111";
/// `$ref` to another kind of object.
pub const ANOTHER_KIND: &str = "W0112";
/// Schema that can have no value.
pub const NO_VALUE: &str = "W0113";

pub(super) const CODES: &[Code] = &[
    Code {
        code: BROKEN_REF,
        title: "Unresolved `$ref`",
        help: "correct the reference, or define its target",
        explanation: "The file of the `$ref` exists, but does not contain its target, or the \
              `$ref` cannot be parsed. `#/…` refers to the same file; in a name, `~1` stands for \
              `/` and `~0` for `~`.",
    },
    Code {
        code: REF_CYCLE,
        title: "Circular `$ref`",
        help: "replace one of the references with a definition",
        explanation: "A parameter, a response or a similar object is a `$ref` that leads back to \
              itself, directly or through others, so it is never defined.",
    },
    Code {
        code: REMOTE_REF,
        title: "Remote `$ref`",
        help: "save the file next to the specification and refer to it",
        explanation: "Nothing is fetched from the network, because builds must be reproducible. \
              Save the file next to the specification and refer to it.",
    },
    Code {
        code: ABSOLUTE_REF,
        title: "`$ref` to an absolute path",
        help: "use a path relative to this file",
        explanation: "An absolute path means a different file on another machine. Use a path \
              relative to the file that contains the `$ref`.",
    },
    Code {
        code: REMOTE_SCHEMA,
        title: "Remote schema",
        help: "save the schema next to the specification and refer to the file",
        explanation: "The schema is treated as one that allows any value, because nothing is \
              fetched from the network. To have a type for it, save it next to the specification \
              and refer to the file.",
    },
    Code {
        code: SCHEMA_CYCLE,
        title: "Schema that refers to itself",
        help: "remove the reference, or move it into a property",
        explanation: "Through `$ref` and `allOf`, or `$ref` and `oneOf`/`anyOf`, a schema refers \
              to itself for the same value, and not for a part of it. The reference has no meaning \
              and is ignored. Recursion through properties or items is fine.",
    },
    Code {
        code: NO_EFFECT_BESIDE_REF,
        title: "Keyword alongside `$ref`",
        help: "combine them with `allOf`",
        explanation: "Before OpenAPI 3.1, keywords of a schema alongside `$ref` have no effect \
              (except `description`, `nullable`, `xml` and extensions, which are applied). Combine \
              them with `allOf`. Since OpenAPI 3.2, XML names alongside it have no effect: the \
              element is that of the component. Alongside the `$ref` of another object, such as a \
              parameter, other keys have no effect in any version, except `summary` and \
              `description` since OpenAPI 3.1. An operation alongside the `$ref` of a path item \
              replaces the one that is referred to.",
    },
    Code {
        code: DISCRIMINATOR_TARGET,
        title: "Discriminator value without a schema",
        help: "define the schema, or remove the value",
        explanation: "A value of `discriminator.mapping` refers to a schema that does not exist. \
              The value is treated as if it were not in the mapping.",
    },
    Code {
        code: LOOSE_REF,
        title: "`$ref` that is not interpreted literally",
        help: "correct the reference as the label shows",
        explanation: "Taken literally, the `$ref` has no target, but the intention is clear: a \
              literal `%` in a name must be written as `%25`, below an `$id` a reference that \
              begins with `#` is relative to the schema with that `$id`, and folders are separated \
              by `/`, not `\\`.",
    },
    Code {
        code: NOT_A_SCHEMA,
        title: "`$ref` to something else than expected",
        help: "refer to an object of the expected kind",
        explanation: "A schema is expected here, but the `$ref` points to a whole document or to \
              a part of one that is not a schema (`#` alone is the document, except below an \
              `$id`, where it is the schema with that `$id`); or another object is expected, such \
              as a response, and the `$ref` points to something that cannot be read as one, such \
              as a schema.",
    },
    Code {
        code: TOO_GENERIC,
        title: "Generic schema with too many specializations",
        help: "describe the schemas without `$dynamicRef`",
        explanation: "`$dynamicRef` makes one schema stand for several. Beyond 10,000 \
              specializations or 64 anchor names, the reference is treated as a plain `$ref`.",
    },
    Code {
        code: ANOTHER_KIND,
        title: "`$ref` to another kind of object",
        help: "refer to an object of the expected kind",
        explanation: "A schema is expected here, but the `$ref` points to a response, a parameter, \
              a path item or another object that is not a schema. The schemas in such an object \
              can be referred to, as in `#/components/parameters/Name/schema`. Or another object is \
              expected, and the `$ref` points to one that can be read as such: a request body as a \
              response, a response as a request body, a parameter as a header.",
    },
    Code {
        code: NO_VALUE,
        title: "Schema that can have no value",
        help: "remove the property from `required`, or allow `null`",
        explanation: "Each value of the schema must contain another one in a required property, \
              directly or in other required properties, so no value is finite. A cycle ends at a \
              property that is not required or can be `null`, at an array or a map, which may be \
              empty, and at an alternative of `oneOf` or `anyOf` that does not lead back.",
    },
];
