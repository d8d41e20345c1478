//! Files that cannot be read, or not as they look: 00xx.

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
/// Key written twice.
pub const DUPLICATE_KEY: &str = "E0006";
/// Key that is not a string.
pub const UNUSABLE_KEY: &str = "E0007";
/// Nested too deeply.
pub const TOO_DEEP: &str = "E0008";
/// Too many values.
pub const TOO_MANY_VALUES: &str = "E0009";
/// Several YAML documents in a file.
pub const SEVERAL_DOCUMENTS: &str = "E0010";
/// Not a number in JSON.
pub const NOT_A_JSON_NUMBER: &str = "E0011";
/// YAML tag without effect.
pub const TAG_IGNORED: &str = "W0012";
/// File outside of the folder that documents may refer to.
pub const OUTSIDE_FILE: &str = "E0013";
/// Comment right behind a value.
pub const COMMENT_WITHOUT_SPACE: &str = "W0014";
/// Tab as indentation.
pub const TAB_INDENTATION: &str = "E0015";

pub(super) const CODES: &[Code] = &[
    Code {
        code: UNREADABLE_FILE,
        title: "File cannot be read",
        help: "check the path; a `$ref` is relative to the file that contains it",
        explanation: "The specification, or a file that a `$ref` leads to, does not exist, is a \
              directory, may not be read, or is larger than 64 MiB. The path is relative to \
              the folder that the generator was started with; a `$ref` is relative to the file \
              that contains it.",
    },
    Code {
        code: NOT_UTF8,
        title: "Not a text file",
        help: "save the file as UTF-8 text",
        explanation: "The file is not UTF-8, or it contains the control character U+0000. Save it as UTF-8 \
              text.",
    },
    Code {
        code: EMPTY_FILE,
        title: "Empty file",
        help: "write the specification into the file, or name another one",
        explanation: "The file contains nothing, or comments only.",
    },
    Code {
        code: YAML_SYNTAX,
        title: "YAML syntax",
        help: "check indentation, quotes and brackets here and a little before",
        explanation: "The file is not valid YAML 1.2. The usual reasons are indentation, a `: ` inside \
              of text that is not in quotes, and a quote that is not closed; the mistake may \
              stand a little before the place that is shown.",
    },
    Code {
        code: JSON_SYNTAX,
        title: "JSON syntax",
        help: "check commas, quotes and brackets here and a little before",
        explanation: "The file is not valid JSON: a comma or a quote is missing or too much, or the \
              file ends too early.",
    },
    Code {
        code: DUPLICATE_KEY,
        title: "Key written twice",
        help: "keep one of the two, or rename one",
        explanation: "A mapping has the same key twice. Which of the values holds differs from tool to \
              tool, so neither is taken. Keep one, or rename one.",
    },
    Code {
        code: UNUSABLE_KEY,
        title: "Key that is not a string",
        help: "write the key as a string; `<<` takes a mapping",
        explanation: "YAML allows lists and mappings as keys, and `<<` merges mappings only; OpenAPI \
              has strings as keys. Numbers such as `200` are fine: they are read as written.",
    },
    Code {
        code: TOO_DEEP,
        title: "Nested too deeply",
        help: "move inner parts out with `$ref`",
        explanation: "Mappings and lists nest deeper than 256 levels, which no specification that \
              people wrote does.",
    },
    Code {
        code: TOO_MANY_VALUES,
        title: "Too many values",
        help: "repeat less by aliases; use `$ref`",
        explanation: "The file has more than 4 million values. Aliases (`*name`) count as often as \
              they repeat something, so a small file can be a large one.",
    },
    Code {
        code: SEVERAL_DOCUMENTS,
        title: "Several YAML documents in a file",
        help: "keep one document per file",
        explanation: "A line `---` begins another YAML document. A specification is one document per \
              file.",
    },
    Code {
        code: NOT_A_JSON_NUMBER,
        title: "Not a number in JSON",
        help: "put it in quotes if it is meant as text, or leave it out",
        explanation: "YAML's `.nan` and `.inf` cannot be said in JSON. Put them in quotes if they are \
              meant as text.",
    },
    Code {
        code: TAG_IGNORED,
        title: "YAML tag without effect",
        help: "remove the tag",
        explanation: "Tags such as `!custom` have no meaning in OpenAPI. `!!str`, `!!int` and their \
              like are understood.",
    },
    Code {
        code: OUTSIDE_FILE,
        title: "File outside of the project",
        help: "move the file below that folder, or allow its folder: `allow-read = [\"DIR\"]` in clients.toml, `--allow-read DIR` on the command line",
        explanation: "A document may refer to files below the folder of `clients.toml` or, where there is \
              none, below its own folder. Symbolic links are resolved first. Other folders must be \
              allowed by `allow-read` in `clients.toml`, `--allow-read` on the command line, or \
              `DiskFiles::allow`. Nothing of the file was read.",
    },
    Code {
        code: COMMENT_WITHOUT_SPACE,
        title: "Comment without a space in front",
        help: "put a space in front of the `#`",
        explanation: "YAML wants white space between a value and the comment behind it. Many parsers read \
              the comment all the same, and so does this one.",
    },
    Code {
        code: TAB_INDENTATION,
        title: "Tab as indentation",
        help: "replace the tab by spaces, as many as the lines around have",
        explanation: "YAML is indented by spaces only: how wide a tab is differs from editor to editor.",
    },
];
