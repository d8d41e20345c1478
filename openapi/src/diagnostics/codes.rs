//! All codes of findings: stable, so that people can search for them.
//!
//! `E` codes are errors: no reasonable reading exists. `W` codes are warnings: something was lost
//! or is likely a slip. 00xx files, 01xx references, 02xx structure, 03xx paths and operations,
//! 04xx what a client is made of, 05xx engines, 06xx what a project
//! says of a document.

/// What a code means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code, e.g. `E0006`.
    pub code: &'static str,
    /// A few words.
    pub title: &'static str,
    /// What to do, where a finding says nothing better.
    pub help: &'static str,
    /// When it is reported, and what to do; one paragraph of Markdown.
    pub explanation: &'static str,
}

pub use super::lint_codes::*;

/// Looks up a code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Code> {
    every().find(|known| known.code == code)
}

/// Those of reading and generating, then those of lints.
pub fn every() -> impl Iterator<Item = &'static Code> {
    ALL.iter().chain(LINTS)
}

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
/// Example does not fit.
pub const EXAMPLE_DOES_NOT_FIT: &str = "W0231";
/// Property in an example that its schema does not name.
pub const UNKNOWN_PROPERTY_IN_EXAMPLE: &str = "W0232";
/// Malformed path.
pub const MALFORMED_PATH: &str = "E0301";
/// Unusable parameter.
pub const UNUSABLE_PARAMETER: &str = "E0302";
/// Unknown security scheme.
pub const UNKNOWN_SECURITY_SCHEME: &str = "W0303";
/// Unusable security scheme.
pub const UNUSABLE_SECURITY_SCHEME: &str = "W0304";
/// Undeclared path parameter.
pub const UNDECLARED_PATH_PARAMETER: &str = "W0305";
/// Path parameter that is not in the path.
pub const PARAMETER_NOT_IN_PATH: &str = "W0306";
/// Path parameter that is not required.
pub const PATH_PARAMETER_NOT_REQUIRED: &str = "W0307";
/// Parameter listed twice.
pub const PARAMETER_TWICE: &str = "W0308";
/// Paths that differ by parameter names only.
pub const SAME_PATH: &str = "W0309";
/// `operationId` used twice.
pub const OPERATION_ID_TWICE: &str = "W0310";
/// Path without leading slash.
pub const PATH_WITHOUT_SLASH: &str = "W0311";
/// Query in a path.
pub const QUERY_IN_PATH: &str = "W0312";
/// Placeholder twice in a path.
pub const PLACEHOLDER_TWICE: &str = "W0313";
/// Invalid status.
pub const INVALID_STATUS: &str = "W0314";
/// Invalid header name.
pub const INVALID_HEADER_NAME: &str = "W0315";
/// Malformed media type.
pub const MALFORMED_MEDIA_TYPE: &str = "W0316";
/// Style that does not fit.
pub const ODD_STYLE: &str = "W0317";
/// More than one schema.
pub const SCHEMA_AND_CONTENT: &str = "W0318";
/// No schema.
pub const NO_SCHEMA: &str = "W0319";
/// Undeclared server variable.
pub const UNDECLARED_SERVER_VARIABLE: &str = "W0320";
/// Method left out.
pub const METHOD_LEFT_OUT: &str = "W0321";
/// No `operationId`.
pub const NO_OPERATION_ID: &str = "W0322";
/// Security scheme of another file.
pub const SECURITY_SCHEME_OF_ANOTHER_FILE: &str = "W0323";
/// Name in a link that is not there.
pub const LINK_NAMES_NOTHING: &str = "W0324";
/// Server that no call can go to.
pub const UNUSABLE_SERVER: &str = "W0325";
/// Encoding without effect.
pub const ENCODING_WITHOUT_EFFECT: &str = "W0330";
/// Rate limit without effect.
pub const RATE_LIMIT_WITHOUT_EFFECT: &str = "W0401";
/// Error match without effect.
pub const ERROR_MATCH_WITHOUT_EFFECT: &str = "W0402";
/// Wire format without effect.
pub const WIRE_FORMAT_WITHOUT_EFFECT: &str = "W0403";
/// Schema becomes a free-form value.
pub const FREE_FORM: &str = "W0404";
/// Multipart body whose parts are not described.
pub const UNDESCRIBED_PARTS: &str = "W0405";
/// Paging without effect.
pub const PAGING_WITHOUT_EFFECT: &str = "W0406";
/// Unknown key or word of an extension.
pub const UNKNOWN_IN_EXTENSION: &str = "E0407";
/// Extension that looks like a slip.
pub const EXTENSION_SLIP: &str = "E0408";
/// Media type left out.
pub const MEDIA_TYPE_LEFT_OUT: &str = "W0409";
/// Extension without effect.
pub const EXTENSION_WITHOUT_EFFECT: &str = "W0410";
/// Idempotency key that cannot be sent.
pub const IDEMPOTENCY_KEY: &str = "E0411";
/// Name that another has.
pub const NAME_TAKEN: &str = "W0420";
/// Part that is not sent as declared.
pub const PART_NOT_AS_DECLARED: &str = "W0430";
/// Parameter that is not sent as declared.
pub const PARAMETER_NOT_AS_DECLARED: &str = "W0431";
/// Parameter that no style describes.
pub const PARAMETER_OF_NO_STYLE: &str = "W0435";
/// Header that no style describes.
pub const HEADER_OF_NO_STYLE: &str = "W0432";
/// File or something else.
pub const FILE_OR_VALUE: &str = "W0433";
/// Names of values of an enum that cannot be used.
pub const ENUM_NAMES: &str = "W0421";
/// Texts of values that an enum does not have.
pub const ENUM_DESCRIPTIONS: &str = "W0422";
/// Discriminator value that the property cannot have.
pub const DISCRIMINATOR_VALUE: &str = "W0423";
/// Pattern without effect.
pub const PATTERN_WITHOUT_EFFECT: &str = "W0424";
/// Setting for numbers without effect.
pub const NUMBER_SETTING: &str = "W0425";
/// Unknown grade of evidence.
pub const UNKNOWN_EVIDENCE_GRADE: &str = "E0431";
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

/// All codes, in order.
pub const ALL: &[Code] = &[
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
              `nullable` and extensions are read all the same). Combine both by `allOf`.",
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
              literal `%` must be written with `%25`, and below an `$id` a reference with `#` \
              alone is relative to the schema with that `$id`.",
    },
    Code {
        code: NOT_A_SCHEMA,
        title: "`$ref` of a schema to something else",
        help: "refer to a schema, as in `#/components/schemas/Name`",
        explanation: "The `$ref` stands where a schema is expected, but leads to a whole document or to a \
              part of one that is no schema. `#` alone is the document, except below an `$id`, \
              where it is the schema with that `$id`.",
    },
    Code {
        code: TOO_GENERIC,
        title: "Generic schema specialized too often",
        help: "describe the schemas without `$dynamicRef`",
        explanation: "`$dynamicRef` makes one schema stand for several. Beyond 10 000 of them, or 64 names \
              of anchors, the reference is read as a plain `$ref`.",
    },
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
    Code {
        code: MALFORMED_PATH,
        title: "Malformed path",
        help: "write parameters as `{name}`; braces that are meant as such as `%7B` and `%7D`",
        explanation: "Braces of a path template do not match or contain no name. Parameters are \
              written `{name}`; braces that are meant as such `%7B` and `%7D`.",
    },
    Code {
        code: UNUSABLE_PARAMETER,
        title: "Unusable parameter",
        help: "give it `name`, and `in: path`, `query`, `header` or `cookie`",
        explanation: "A parameter needs `name` and `in`, and `in` is one of path, query, header and \
              cookie (in 2.0 also body and formData).",
    },
    Code {
        code: UNKNOWN_SECURITY_SCHEME,
        title: "Unknown security scheme",
        help: "define it under `components.securitySchemes`",
        explanation: "`security` names a scheme that is not defined under \
              `components.securitySchemes`, or one that is not usable. The operation is there \
              without that credential, or with the alternatives that are left.",
    },
    Code {
        code: UNUSABLE_SECURITY_SCHEME,
        title: "Unusable security scheme",
        help: "give it what its `type` needs",
        explanation: "The scheme does not say enough to sign requests by it: `type`, and what that \
              type needs. It is left out.",
    },
    Code {
        code: UNDECLARED_PATH_PARAMETER,
        title: "Undeclared path parameter",
        help: "declare it with `in: path`",
        explanation: "The path has a placeholder that no parameter with `in: path` declares. It is \
              read as a required string.",
    },
    Code {
        code: PARAMETER_NOT_IN_PATH,
        title: "Path parameter that is not in the path",
        help: "add `{name}` to the path, or remove the parameter",
        explanation: "A parameter with `in: path` has no placeholder in the path. It has no effect.",
    },
    Code {
        code: PATH_PARAMETER_NOT_REQUIRED,
        title: "Path parameter that is not required",
        help: "add `required: true`",
        explanation: "Path parameters have to say `required: true`. They are required in any case.",
    },
    Code {
        code: PARAMETER_TWICE,
        title: "Parameter listed twice",
        help: "keep one of the two",
        explanation: "Two parameters of one list have the same name and place. The second has no \
              effect.",
    },
    Code {
        code: SAME_PATH,
        title: "Paths that differ by parameter names only",
        help: "make one path of them",
        explanation: "A server cannot tell such paths apart. Both are generated.",
    },
    Code {
        code: OPERATION_ID_TWICE,
        title: "`operationId` used twice",
        help: "give each operation an id of its own",
        explanation: "Two operations have the same id. The second is named after its method and path: \
              the name is shown, and changes when the path does.",
    },
    Code {
        code: PATH_WITHOUT_SLASH,
        title: "Path without leading slash",
        help: "begin the path with `/`",
        explanation: "Paths begin with `/`. It is added.",
    },
    Code {
        code: QUERY_IN_PATH,
        title: "Query in a path",
        help: "declare parameters with `in: query`",
        explanation: "A path has no query and no fragment; parameters with `in: query` do that. The \
              text is sent as part of the path.",
    },
    Code {
        code: PLACEHOLDER_TWICE,
        title: "Placeholder twice in a path",
        help: "give each placeholder a name of its own",
        explanation: "A placeholder may stand only once in a path. All are filled with the same value.",
    },
    Code {
        code: INVALID_STATUS,
        title: "Invalid status",
        help: "use a status such as `200`, a range such as `4XX`, or `default`",
        explanation: "Responses are listed by a status from 100 to 599, by `1XX` to `5XX`, or as \
              `default`. This one has no effect.",
    },
    Code {
        code: INVALID_HEADER_NAME,
        title: "Invalid header name",
        help: "use letters, digits and hyphens",
        explanation: "HTTP does not allow this name for a header. It has no effect.",
    },
    Code {
        code: MALFORMED_MEDIA_TYPE,
        title: "Malformed media type",
        help: "write it as `type/subtype`",
        explanation: "A media type reads `type/subtype`, perhaps with parameters behind `;`.",
    },
    Code {
        code: ODD_STYLE,
        title: "Style that does not fit",
        help: "use a style that the place allows, or none",
        explanation: "The style is unknown or not possible in this place. The default of the place is \
              taken: `simple` in paths and headers, `form` in queries and cookies.",
    },
    Code {
        code: SCHEMA_AND_CONTENT,
        title: "More than one schema",
        help: "keep `schema`, or `content` with one media type",
        explanation: "A parameter or header has either `schema` or `content` with one media type. What \
              is too much has no effect.",
    },
    Code {
        code: NO_SCHEMA,
        title: "No schema",
        help: "add a `schema`",
        explanation: "A parameter or header has neither `schema` nor `content`.",
    },
    Code {
        code: UNDECLARED_SERVER_VARIABLE,
        title: "Undeclared server variable",
        help: "describe it under `variables`, with a default",
        explanation: "The URL of a server has a variable that `variables` does not describe. Its \
              default is empty.",
    },
    Code {
        code: METHOD_LEFT_OUT,
        title: "Method left out",
        help: "write a method of HTTP, each once in a path",
        explanation: "A key of `additionalOperations` is no method that a client can send: it is not a \
              token of HTTP, it is `CONNECT`, or the path has an operation of that method already.",
    },
    Code {
        code: NO_OPERATION_ID,
        title: "No `operationId`",
        help: "give it an `operationId`, so that its name stays when the path changes",
        explanation: "An operation without an id is named after its method and path.",
    },
    Code {
        code: SECURITY_SCHEME_OF_ANOTHER_FILE,
        title: "Security scheme of another file",
        help: "declare the scheme in the main document, too",
        explanation: "`security` names a scheme that the main document does not declare, but the file of \
              the operation does. That one is taken.",
    },
    Code {
        code: LINK_NAMES_NOTHING,
        title: "Link that names nothing",
        help: "correct the name",
        explanation: "A link names an operation, or a parameter of one, that is not there.",
    },
    Code {
        code: UNUSABLE_SERVER,
        title: "Server that no call can go to",
        help: "write an absolute URL of `http` or `https`, or a path, without a query",
        explanation: "The URL of a server has a query, a fragment, another scheme or no host, so that no \
              request can be made of it and a path: the server is left out, as if it did not stand there. Or \
              it has no scheme, but looks like a host.",
    },
    Code {
        code: ENCODING_WITHOUT_EFFECT,
        title: "Encoding without effect",
        help: "remove the keyword, or use a media type that it is for",
        explanation: "`style`, `explode` and `allowReserved` of an `encoding` hold for URL-encoded \
              forms, and since OpenAPI 3.1 for `multipart/form-data`; where they hold, a \
              `contentType` beside them does not.",
    },
    Code {
        code: RATE_LIMIT_WITHOUT_EFFECT,
        title: "Rate limit without effect",
        help: "write `{name: …, requests: 2, per: 1s}`",
        explanation: "`x-rate-limit` is not written as `{name: …, requests: 2, per: 1s}`.",
    },
    Code {
        code: ERROR_MATCH_WITHOUT_EFFECT,
        title: "Error match without effect",
        help: "write `{status: 403, code: 53}`",
        explanation: "An entry of `x-error-conventions` has no HTTP status.",
    },
    Code {
        code: WIRE_FORMAT_WITHOUT_EFFECT,
        title: "Wire format without effect",
        help: "write it as in `YYYY-MM-DDThh:mm:ss.SSS+hhmm`",
        explanation: "`x-wire-format` is not written as in `YYYY-MM-DDThh:mm:ss.SSS+hhmm`.",
    },
    Code {
        code: FREE_FORM,
        title: "Schema becomes a free-form value",
        help: "describe the values with `type`, or leave it as it is",
        explanation: "No type can be made of the schema. Values of it are kept as they are, so nothing \
              is lost at run time. There is no type for objects of more than 10,000 properties, unions of more \
              than 10,000 alternatives, enums of more than 10,000 values, and more than 12 inline lists and maps \
              in one another, because the compiler takes each of these as a whole.",
    },
    Code {
        code: UNDESCRIBED_PARTS,
        title: "Multipart body whose parts are not described",
        help: "describe the body as an object with a property for each part",
        explanation: "The schema of a multipart body is not an object with properties, a map of \
              files or texts, or a union of those, so its parts are not known. The caller makes \
              them: the body is a `Multipart`, to which parts are added by name.",
    },
    Code {
        code: PAGING_WITHOUT_EFFECT,
        title: "Paging without effect",
        help: "name parameters of the operation and a style that is known",
        explanation: "`x-pagination` does not fit the operation.",
    },
    Code {
        code: UNKNOWN_IN_EXTENSION,
        title: "Unknown key or word in an extension",
        help: "correct it; CONTRIBUTING.md lists what the extensions understand",
        explanation: "An extension that the generator understands has a key or a word that it does not \
              know, so a part of it would have no effect.",
    },
    Code {
        code: EXTENSION_SLIP,
        title: "Extension that looks like a slip",
        help: "correct the name, or lower this code to `warn` if it is somebody else's extension",
        explanation: "The name of an extension is nearly that of one that the generator understands, so \
              what it says would be lost. Extensions of other names are left alone.",
    },
    Code {
        code: MEDIA_TYPE_LEFT_OUT,
        title: "Media type left out",
        help: "nothing to do, unless a caller needs this one",
        explanation: "Of several media types of one body, one is generated. The first place is shown, and \
              how many there are.",
    },
    Code {
        code: EXTENSION_WITHOUT_EFFECT,
        title: "Extension without effect",
        help: "write it as the label says, or remove it",
        explanation: "The value of an extension that the generator understands is of another type than \
              expected, or asks for what is not done: enums are always open, that is, values that \
              the document does not list are kept.",
    },
    Code {
        code: IDEMPOTENCY_KEY,
        title: "Idempotency key that cannot be sent",
        help: "write `{header: Idempotency-Key, format: uuid}`, or `false` for an operation that takes none",
        explanation: "`x-idempotency-key` does not say in which header the key goes. Without a key, a call \
              that is repeated may be carried out twice.",
    },
    Code {
        code: NAME_TAKEN,
        title: "Name that another has",
        help: "rename one of the two, if the names are not clear enough",
        explanation: "Two schemas, or two operations, would have the same name in Rust, because only \
              capitals or separators tell them apart. The one that was released with the name keeps it; \
              without released names it is the plainest one, whatever the order of the document. The other \
              one has a word more in its name.",
    },
    Code {
        code: PART_NOT_AS_DECLARED,
        title: "Part that is not sent as declared",
        help: "declare a media type of JSON",
        explanation: "The encoding of a part declares a media type that an object cannot be written \
              as. The part is sent as `application/json`. Files inside of an object, a map or a list of \
              lists that is one part are sent as Base64 text in it, because a part has no parts.",
    },
    Code {
        code: PARAMETER_NOT_AS_DECLARED,
        title: "Parameter that is not sent as declared",
        help: "declare a media type of JSON, or a form",
        explanation: "The `content` of a parameter declares a media type that an object or a list \
              cannot be written as. It is sent in the style of its place, as with `schema`.",
    },
    Code {
        code: PARAMETER_OF_NO_STYLE,
        title: "Parameter that no style describes",
        help: "describe it as JSON: `content: {application/json: {schema: …}}`",
        explanation: "A parameter is a list of objects, an object of lists, or the like. Styles say how scalars, \
              lists of scalars and objects of scalars are written, `deepObject` how objects in objects are, and \
              nothing more. Its inner parts are sent as JSON, which the server may not understand.",
    },
    Code {
        code: HEADER_OF_NO_STYLE,
        title: "Header that no style describes",
        help: "describe it as JSON: `content: {application/json: {schema: …}}`",
        explanation: "A header of an answer is a list of objects, an object of lists, or the like. The style \
              `simple` says how scalars, lists of scalars and objects of scalars are written, and nothing \
              more. It is read as JSON, or as a list of JSON texts; anything else counts as missing.",
    },
    Code {
        code: FILE_OR_VALUE,
        title: "File or something else",
        help: "describe the file under a media type of its own",
        explanation: "Of the alternatives of a body some are files and some are not, all under one media type, \
              so that nothing says which of them a body is. It is taken as bytes, which fits each of them.",
    },
    Code {
        code: ENUM_NAMES,
        title: "Names of enum values that cannot be used",
        help: "list as many names as `enum` has values, each an identifier of its own",
        explanation: "`x-enum-varnames` gives each value of an `enum` a name, by position. The list must \
              be as long as that of the values, otherwise it has no effect; each name must be an \
              identifier, and no two may be the same. What other generators read, such as \
              `x-enumNames`, has no effect.",
    },
    Code {
        code: ENUM_DESCRIPTIONS,
        title: "Texts for values that the enum does not have",
        help: "describe values of `enum`: a mapping from value to text, or a list of as many texts",
        explanation: "`x-enum-descriptions` describes values of the `enum` alongside it. A key that is \
              not among the values, or a list of another length, describes nothing.",
    },
    Code {
        code: DISCRIMINATOR_VALUE,
        title: "Discriminator value that the property cannot have",
        help: "map the values that the property can have",
        explanation: "A key of `discriminator.mapping` is not a value of the type of the property, such \
              as a word where the property is an integer. It is matched as a string.",
    },
    Code {
        code: PATTERN_WITHOUT_EFFECT,
        title: "Pattern of `patternProperties` without effect",
        help: "use a pattern without look-around and back references",
        explanation: "Clients match names against patterns in linear time, which rules out look-around \
              and back references, boundaries of words, and patterns of very many steps. Properties \
              that match such a pattern are kept as received.",
    },
    Code {
        code: NUMBER_SETTING,
        title: "Setting for numbers without effect",
        help: "write `exact` to keep every digit",
        explanation: "`x-numbers` and `x-integers` are `exact` or `native`: `exact` keeps every digit, \
              `native` those that the numbers of Rust have room for.",
    },
    Code {
        code: UNKNOWN_EVIDENCE_GRADE,
        title: "Unknown grade of evidence",
        help: "grades are `documented`, `reported` and `assumed`",
        explanation: "`x-evidence` has a grade that does not exist, or none, so it would be without \
              effect. It is written `{grade: documented, source: …}`, or as the grade alone.",
    },
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
              parameter or a tag that is not generated.",
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
        explanation: "The JSONPath of an action selects nothing in the document, or an overlay extends a file \
              that is none of the document.",
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
              the document does not have.",
    },
];
