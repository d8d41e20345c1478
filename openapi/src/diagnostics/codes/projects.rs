//! What a project says of a document: selection, names, overlays, types: 06xx.

use super::code::Code;

/// Selector that selects nothing.
pub const SELECTOR_WITHOUT_EFFECT: &str = "W0601";
/// No operation is selected.
pub const NOTHING_SELECTED: &str = "E0602";
/// Name that was chosen for nothing.
pub const RENAME_WITHOUT_EFFECT: &str = "W0603";
/// Chosen name that cannot be used.
pub const UNUSABLE_NAME: &str = "E0604";
/// Chosen name that another has.
pub const NAME_COLLISION: &str = "E0605";
/// Overlay that cannot be applied.
pub const UNUSABLE_OVERLAY: &str = "E0606";
/// Overlay that changes nothing.
pub const OVERLAY_WITHOUT_EFFECT: &str = "W0607";
/// Type, derive or attribute that cannot be used.
pub const UNUSABLE_TYPE: &str = "E0608";
/// Setting that has no effect.
pub const SETTING_WITHOUT_EFFECT: &str = "W0609";

pub(super) const CODES: &[Code] = &[
    Code {
        code: SELECTOR_WITHOUT_EFFECT,
        title: "Selector that selects nothing",
        help: "correct or remove it",
        explanation: "`include`, `exclude` or `inbound` in `clients.toml` names an operation, a tag, a path or a \
              method that the document does not have.",
    },
    Code {
        code: NOTHING_SELECTED,
        title: "No operation is selected",
        help: "include at least one operation that is not excluded",
        explanation: "`include` and `exclude` in `clients.toml` leave none of the operations of the document, \
              so the client would be empty.",
    },
    Code {
        code: RENAME_WITHOUT_EFFECT,
        title: "Name that was chosen for nothing",
        help: "correct what is renamed, or remove the line",
        explanation: "`rename` in `clients.toml` names a schema, a property, a value, an operation, a \
              parameter or a tag that is not generated. Tags are the names of features, of clients with \
              `layout = \"tags\"` and of groups of commands: where there are none of these, renaming one does nothing.",
    },
    Code {
        code: UNUSABLE_NAME,
        title: "Chosen name that cannot be used",
        help: "choose an identifier that neither Rust nor generated code reserves",
        explanation: "A name that `rename` in `clients.toml` or `x-rust-name` chooses is not an identifier of \
              Rust, or generated code uses it for something of its own.",
    },
    Code {
        code: NAME_COLLISION,
        title: "Chosen name that another has",
        help: "choose another name, or rename the other one, too",
        explanation: "Two things would have the same name: a name that `rename` in `clients.toml` or \
              `x-rust-name` chooses must be free. It is never given to one of the two silently.",
    },
    Code {
        code: UNUSABLE_OVERLAY,
        title: "Overlay that cannot be applied",
        help: "correct the overlay; the other actions are applied",
        explanation: "A file that `overlays` in `clients.toml` names is not an overlay of version 1, one of its \
              actions is not what the Overlay Specification says, or what it merges does not fit what its \
              target selects.",
    },
    Code {
        code: OVERLAY_WITHOUT_EFFECT,
        title: "Overlay that changes nothing",
        help: "correct the target, or remove the action: the document may have changed",
        explanation: "The JSONPath of an action selects nothing in the document, it removes what it also \
              updates, or an overlay extends a file that is none of the document or has no actions.",
    },
    Code {
        code: UNUSABLE_TYPE,
        title: "Type, derive or attribute that cannot be used",
        help: "write the path of a type or a derive that the type can have",
        explanation: "`types`, `derives` or `attributes` in `clients.toml`, or `x-rust-type`, says what is not \
              the path of a type, of a derive, or an attribute; or a type cannot have a derive because of \
              what it consists of: a float, for example, is neither `Eq` nor `Hash`.",
    },
    Code {
        code: SETTING_WITHOUT_EFFECT,
        title: "Setting without effect",
        help: "correct or remove it",
        explanation: "`types`, `derives` or `attributes` in `clients.toml` names a schema or a format that \
              the document does not have, a schema that has a type already, or one inside of a schema that a type \
              stands for.",
    },
];
