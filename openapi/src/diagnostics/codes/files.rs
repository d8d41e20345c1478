//! Files that cannot be read or parsed: 00xx.

use super::code::Code;

/// File cannot be read.
pub const UNREADABLE_FILE: &str = "E0001";
/// Not a text file.
pub const NOT_UTF8: &str = "E0002";
/// Empty file.
pub const EMPTY_FILE: &str = "E0003";
/// YAML syntax.
pub const YAML_SYNTAX: &str = "E0004";
/// JSON syntax.
pub const JSON_SYNTAX: &str = "E0005";
/// Duplicate key.
pub const DUPLICATE_KEY: &str = "E0006";
/// Key that is not a string.
pub const UNUSABLE_KEY: &str = "E0007";
/// Nested too deeply.
pub const TOO_DEEP: &str = "E0008";
/// Too many values.
pub const TOO_MANY_VALUES: &str = "E0009";
/// More than one YAML document in a file.
pub const SEVERAL_DOCUMENTS: &str = "E0010";
/// Not a number in JSON.
pub const NOT_A_JSON_NUMBER: &str = "E0011";
/// YAML tag without effect.
pub const TAG_IGNORED: &str = "W0012";
/// File outside the project.
pub const OUTSIDE_FILE: &str = "E0013";
/// Comment directly after a value.
pub const COMMENT_WITHOUT_SPACE: &str = "W0014";
/// Tab as indentation.
pub const TAB_INDENTATION: &str = "E0015";

pub(super) const CODES: &[Code] = &[
    Code {
        code: UNREADABLE_FILE,
        title: "File cannot be read",
        help: "check the path; a `$ref` is relative to the file that contains it",
        explanation: "The specification, or a file that a `$ref` points to, does not exist, is a \
              directory, cannot be accessed, or is larger than 64 MiB. The path is relative \
              to the folder that the generator was started in; a `$ref` is relative to the file \
              that contains it.",
    },
    Code {
        code: NOT_UTF8,
        title: "Not a text file",
        help: "save the file as UTF-8 text",
        explanation: "The file is not UTF-8, or it contains the control character U+0000. Save it \
              as UTF-8 text.",
    },
    Code {
        code: EMPTY_FILE,
        title: "Empty file",
        help: "write the specification to the file, or pass another one",
        explanation: "The file is empty or contains only comments.",
    },
    Code {
        code: YAML_SYNTAX,
        title: "Invalid YAML syntax",
        help: "check indentation, quotes and brackets here and slightly before",
        explanation: "The file is not valid YAML 1.2. Common causes are wrong indentation, \
              a `: ` inside unquoted text, and an unclosed quote; the mistake \
              may be slightly before the position shown.",
    },
    Code {
        code: JSON_SYNTAX,
        title: "Invalid JSON syntax",
        help: "check commas, quotes and brackets here and slightly before",
        explanation: "The file is not valid JSON: a comma or a quote is missing or superfluous, or \
              the file ends too early.",
    },
    Code {
        code: DUPLICATE_KEY,
        title: "Duplicate key",
        help: "keep one of the two, or rename one",
        explanation: "A mapping has the same key twice. Which of the values is used differs \
              from tool to tool, so neither is. Keep one, or rename one.",
    },
    Code {
        code: UNUSABLE_KEY,
        title: "Key that is not a string",
        help: "write the key as a string; `<<` takes a mapping",
        explanation: "YAML allows lists and mappings as keys, but keys of OpenAPI must be strings, \
              and `<<` merges only mappings. Numbers such as `200` are fine: they are read as \
              written.",
    },
    Code {
        code: TOO_DEEP,
        title: "Nested too deeply",
        help: "move inner parts out with `$ref`",
        explanation: "Mappings and lists are nested deeper than 256 levels, which does not happen \
              in specifications written by people.",
    },
    Code {
        code: TOO_MANY_VALUES,
        title: "Too many values",
        help: "use `$ref` instead of aliases",
        explanation: "The file has more than 4 million values. Each use of an alias (`*name`) \
              counts, so a small file can expand to a large one.",
    },
    Code {
        code: SEVERAL_DOCUMENTS,
        title: "More than one YAML document in a file",
        help: "keep one document per file",
        explanation: "A line `---` starts another YAML document. A file must contain exactly \
              one.",
    },
    Code {
        code: NOT_A_JSON_NUMBER,
        title: "Not a number in JSON",
        help: "quote it if it is meant as text, or remove it",
        explanation: "YAML's `.nan` and `.inf` cannot be represented in JSON. Quote them if they \
              are meant as text.",
    },
    Code {
        code: TAG_IGNORED,
        title: "YAML tag without effect",
        help: "remove the tag",
        explanation: "Tags such as `!custom` have no meaning in OpenAPI. Standard tags such as \
              `!!str` and `!!int` are supported.",
    },
    Code {
        code: OUTSIDE_FILE,
        title: "File outside of the project",
        help: "move the file into that folder, or allow its folder: in a project, `allow-read = [\"DIR\"]` in the [[client]] of clients.toml, relative to that file; for `generate` and `lint SPEC`, `--allow-read DIR`",
        explanation: "A document may refer to files in the folder of `clients.toml` and its \
              subfolders or, if there is no `clients.toml`, in its own folder and its subfolders. \
              Symbolic links are resolved first. Other folders must be allowed by `allow-read` in \
              the `[[client]]` of the document in `clients.toml`, or, if there is no \
              `clients.toml`, by `--allow-read` of `generate` and `lint`, or `DiskFiles::allow`. \
              The file was not read.",
    },
    Code {
        code: COMMENT_WITHOUT_SPACE,
        title: "Comment without a space before it",
        help: "add a space before the `#`",
        explanation: "YAML requires white space between a value and the comment after it. Many \
              parsers accept the comment nevertheless, and so does this one.",
    },
    Code {
        code: TAB_INDENTATION,
        title: "Tab as indentation",
        help: "replace the tab with spaces, as in the surrounding lines",
        explanation: "YAML must be indented with spaces: the width of a tab differs from editor to \
              editor.",
    },
];
