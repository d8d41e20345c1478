//! Settings of a project for a document: selection, names, overlays, types: 06xx.

use super::code::Code;

/// Selector without effect.
pub const SELECTOR_WITHOUT_EFFECT: &str = "W0601";
/// No operation selected.
pub const NOTHING_SELECTED: &str = "E0602";
/// Rename without effect.
pub const RENAME_WITHOUT_EFFECT: &str = "W0603";
/// Invalid name.
pub const UNUSABLE_NAME: &str = "E0604";
/// Name that is already taken.
pub const NAME_COLLISION: &str = "E0605";
/// Overlay that cannot be applied.
pub const UNUSABLE_OVERLAY: &str = "E0606";
/// Overlay without effect.
pub const OVERLAY_WITHOUT_EFFECT: &str = "W0607";
/// Type, derive or attribute that cannot be used.
pub const UNUSABLE_TYPE: &str = "E0608";
/// Setting without effect.
pub const SETTING_WITHOUT_EFFECT: &str = "W0609";
/// Name that violates a naming convention.
pub const UNCONVENTIONAL_NAME: &str = "W0610";

pub(super) const CODES: &[Code] = &[
    Code {
        code: SELECTOR_WITHOUT_EFFECT,
        title: "Selector without effect",
        help: "correct or remove it",
        explanation: "`include`, `exclude` or `inbound` in `clients.toml` refers to an operation, \
              a tag, a path or a method that the document does not contain.",
    },
    Code {
        code: NOTHING_SELECTED,
        title: "No operation selected",
        help: "include at least one operation that is not excluded",
        explanation: "`include` and `exclude` in `clients.toml` select none of the operations of \
              the document, so the client would be empty.",
    },
    Code {
        code: RENAME_WITHOUT_EFFECT,
        title: "Rename without effect",
        help: "correct the name of the renamed item, or remove the line",
        explanation: "`rename` in `clients.toml` refers to a schema, a property, a \
              value, an operation, a parameter or a tag that is not generated. Tags name \
              features, the clients of `layout = \"tags\"` and groups of commands: without \
              any of these, renaming a tag has no effect.",
    },
    Code {
        code: UNUSABLE_NAME,
        title: "Invalid name",
        help: "use an identifier that is reserved neither by Rust nor by generated code",
        explanation: "A name from `rename` in `clients.toml` or from `x-rust-name` is \
              not a valid Rust identifier, or it is reserved by generated code.",
    },
    Code {
        code: NAME_COLLISION,
        title: "Name that is already taken",
        help: "use another name, or rename the other item, too",
        explanation: "Two items would have the same name. A name from `rename` in `clients.toml` \
              or from `x-rust-name` must be unique; it is never changed \
              silently.",
    },
    Code {
        code: UNUSABLE_OVERLAY,
        title: "Overlay that cannot be applied",
        help: "correct the overlay; the other actions are applied",
        explanation: "A file listed under `overlays` in `clients.toml` is not an overlay of \
              version 1, one of its actions violates the Overlay Specification, or the value that \
              it merges does not match the kind of value that its target selects.",
    },
    Code {
        code: OVERLAY_WITHOUT_EFFECT,
        title: "Overlay without effect",
        help: "correct the target, or remove the action: the document may have changed",
        explanation: "The JSONPath of an action selects nothing in the document, the action \
              removes what it also updates, or the overlay extends a file that is not part of the \
              document or has no actions.",
    },
    Code {
        code: UNUSABLE_TYPE,
        title: "Type, derive or attribute that cannot be used",
        help: "use the path of a type, or a derive that the type can implement",
        explanation: "A value of `types`, `derives` or `attributes` in `clients.toml`, or of \
              `x-rust-type`, is not the path of a type or a derive, or not an attribute; or a type \
              cannot implement a derive because of its fields: a float, for example, is neither \
              `Eq` nor `Hash`.",
    },
    Code {
        code: SETTING_WITHOUT_EFFECT,
        title: "Setting without effect",
        help: "correct or remove it",
        explanation: "`types`, `derives` or `attributes` in `clients.toml` refers to a schema or a \
              format that the document does not contain, to a schema that already has a type, or \
              to one inside a schema that is replaced with a type.",
    },
    Code {
        code: UNCONVENTIONAL_NAME,
        title: "Name that violates a naming convention",
        help: "write types and variants in `UpperCamelCase`, everything else in `snake_case`",
        explanation: "A name from `rename` in `clients.toml` or from `x-rust-name` is used \
              unchanged. Rust's conventions are `UpperCamelCase` for types and variants, and \
              `snake_case` for fields, methods and arguments; rustc reports other names with the \
              lints `non_camel_case_types` and `non_snake_case` when the crate is compiled.",
    },
];
