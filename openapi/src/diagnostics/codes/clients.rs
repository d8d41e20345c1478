//! Parts of a client: extensions, paging, bodies, names of values: 04xx.

use super::code::Code;

/// Rate limit without effect.
pub const RATE_LIMIT_WITHOUT_EFFECT: &str = "W0401";
/// Error match without effect.
pub const ERROR_MATCH_WITHOUT_EFFECT: &str = "W0402";
/// Wire format without effect.
pub const WIRE_FORMAT_WITHOUT_EFFECT: &str = "W0403";
/// Schema becomes a free-form value.
pub const FREE_FORM: &str = "W0404";
/// Multipart body with undeclared parts.
pub const UNDESCRIBED_PARTS: &str = "W0405";
/// Paging without effect.
pub const PAGING_WITHOUT_EFFECT: &str = "W0406";
/// Unknown key or value in an extension.
pub const UNKNOWN_IN_EXTENSION: &str = "E0407";
/// Extension that looks like a typo.
pub const EXTENSION_SLIP: &str = "E0408";
/// Omitted media type.
pub const MEDIA_TYPE_LEFT_OUT: &str = "W0409";
/// Extension without effect.
pub const EXTENSION_WITHOUT_EFFECT: &str = "W0410";
/// Idempotency key that cannot be sent.
pub const IDEMPOTENCY_KEY: &str = "E0411";
/// Waiter that cannot be generated.
pub const UNUSABLE_WAITER: &str = "E0412";
/// Link without effect.
pub const LINK_WITHOUT_EFFECT: &str = "W0413";
/// Name that is already taken.
pub const NAME_TAKEN: &str = "W0420";
/// Part that is not sent as declared.
pub const PART_NOT_AS_DECLARED: &str = "W0430";
/// Parameter that is not sent as declared.
pub const PARAMETER_NOT_AS_DECLARED: &str = "W0431";
/// Parameter that no style supports.
pub const PARAMETER_OF_NO_STYLE: &str = "W0435";
/// Header that no style supports.
pub const HEADER_OF_NO_STYLE: &str = "W0432";
/// Alternatives with and without files.
pub const FILE_OR_VALUE: &str = "W0433";
/// Body that cannot be written in XML.
pub const XML_UNSAID: &str = "W0438";
/// Invalid names of enum values.
pub const ENUM_NAMES: &str = "W0421";
/// Descriptions of values that an enum does not have.
pub const ENUM_DESCRIPTIONS: &str = "W0422";
/// Discriminator value that the property cannot have.
pub const DISCRIMINATOR_VALUE: &str = "W0423";
/// Optional discriminator.
pub const OPTIONAL_DISCRIMINATOR: &str = "W0436";
/// Alternative without a discriminator value.
pub const ALTERNATIVE_WITHOUT_VALUE: &str = "W0437";
/// Alternatives that cannot be distinguished.
pub const ALIKE_ALTERNATIVES: &str = "W0439";
/// Schemas that contradict each other.
pub const CONTRADICTION: &str = "W0445";
/// Pattern without effect.
pub const PATTERN_WITHOUT_EFFECT: &str = "W0424";
/// Pattern that clients cannot check.
pub const UNCHECKED_PATTERN: &str = "W0426";
/// Setting for numbers without effect.
pub const NUMBER_SETTING: &str = "W0425";
/// Unknown grade of evidence.
pub const UNKNOWN_EVIDENCE_GRADE: &str = "E0431";

pub(super) const CODES: &[Code] = &[
    Code {
        code: RATE_LIMIT_WITHOUT_EFFECT,
        title: "Rate limit without effect",
        help: "write `{name: …, requests: 2, per: 1s}`",
        explanation: "`x-rate-limit` does not have the form `{name: …, requests: 2, per: 1s}`, \
              another limit has the same name, or an operation lists several limits: the first one \
              applies. Or no operation has a limit of the document: an operation has its own limit, \
              or else the first one of the document.",
    },
    Code {
        code: ERROR_MATCH_WITHOUT_EFFECT,
        title: "Error match without effect",
        help: "write `{status: 403, code: 53}`",
        explanation: "An entry of `x-error-conventions` has no HTTP status, lacks a meaning that \
              is required, or has a code although `code` does not specify where codes are.",
    },
    Code {
        code: WIRE_FORMAT_WITHOUT_EFFECT,
        title: "Wire format without effect",
        help: "use a format such as `YYYY-MM-DDThh:mm:ss.SSS+hhmm`",
        explanation: "`x-wire-format` is not a format such as `YYYY-MM-DDThh:mm:ss.SSS+hhmm`, or \
              the value is not a string of `format: date-time`.",
    },
    Code {
        code: FREE_FORM,
        title: "Schema becomes a free-form value",
        help: "specify the `type` of the values, or accept the free-form value",
        explanation: "No type can be generated for the schema. Its values are kept as received, \
              so nothing is lost at run time. There is no type for objects with more than 10,000 \
              properties, unions with more than 10,000 alternatives, enums with more than \
              10,000 values, and more than 12 nested inline lists and maps, because the compiler \
              processes each of these as a whole.",
    },
    Code {
        code: UNDESCRIBED_PARTS,
        title: "Multipart body or form with undeclared parts",
        help: "describe the body as an object with a property for each part",
        explanation: "The schema of a multipart body is not an object with properties, a \
              map of files or texts, or a union of those, so its parts are unknown. The \
              body is a `Multipart`, to which the caller adds parts by name. Likewise, the schema of \
              a URL-encoded body is not an object: the body is a string that the caller encodes.",
    },
    Code {
        code: PAGING_WITHOUT_EFFECT,
        title: "Paging without effect",
        help: "use parameters of the operation and a supported style",
        explanation: "`x-pagination` does not match the operation.",
    },
    Code {
        code: UNKNOWN_IN_EXTENSION,
        title: "Unknown key or value in an extension",
        help: "correct it; CONTRIBUTING.md lists the keys and values of all extensions",
        explanation: "A supported extension has an unknown key or value, so \
              a part of it would have no effect.",
    },
    Code {
        code: EXTENSION_SLIP,
        title: "Extension that looks like a typo",
        help: "correct the name, or set the level of this code to `warn` if the extension belongs to another tool",
        explanation: "The name of an extension is similar to that of a supported \
              one, so its content would be lost. Other unknown extensions are \
              ignored.",
    },
    Code {
        code: MEDIA_TYPE_LEFT_OUT,
        title: "Omitted media type",
        help: "nothing to do, unless callers need this media type",
        explanation: "If a body has several media types, only one of them is generated. The first \
              occurrence is shown, and the number of all of them. In Swagger 2.0, `consumes` may \
              also list a media type that the body cannot have: a form is not described by `in: \
              body`, and `application/x-www-form-urlencoded` cannot contain a file.",
    },
    Code {
        code: XML_UNSAID,
        title: "Body that cannot be written in XML",
        help: "add the missing details under `xml`, or describe the body as a string",
        explanation: "A body has an XML media type, but its schema cannot be expressed in XML, \
              or not unambiguously: a root element or a namespace has no name, two \
              properties have the same name, an attribute is an object, or a name is reserved \
              by XML. The client sends and returns that body as text.",
    },
    Code {
        code: EXTENSION_WITHOUT_EFFECT,
        title: "Extension without effect",
        help: "write it as the label shows, or remove it",
        explanation: "The value of a supported extension has an unexpected type, or requests \
              something that is not supported: enums are always open, that is, values that \
              the document does not list are kept.",
    },
    Code {
        code: IDEMPOTENCY_KEY,
        title: "Idempotency key that cannot be sent",
        help: "write `{header: Idempotency-Key, format: uuid}`, or `false` for an operation that takes no key",
        explanation: "`x-idempotency-key` does not specify the header of the key. Without \
              a key, a repeated call may be executed twice.",
    },
    Code {
        code: UNUSABLE_WAITER,
        title: "Waiter that cannot be generated",
        help: "specify an operation, properties and headers of its responses, and an acceptor with the outcome `success`",
        explanation: "An entry of `x-waiters` defines a state that callers can wait for, and how \
              to recognize it in the responses of an operation. A waiter that refers to something \
              that does not exist, or that no response can satisfy, would always wait until its \
              deadline.",
    },
    Code {
        code: LINK_WITHOUT_EFFECT,
        title: "Link without effect",
        help: "use an operation of this document, its parameters, and expressions such as `$response.body#/id`",
        explanation: "A response with `links` has a method for each link, which makes the linked \
              call with arguments from the request and the response. There is no method for a link \
              that does not lead to an operation of the document; an argument whose expression \
              refers to something that the response does not have must be given by the caller.",
    },
    Code {
        code: NAME_TAKEN,
        title: "Name that is already taken",
        help: "rename one of the two, if the names are not clear enough",
        explanation: "Two schemas, or two operations, would have the same name in Rust, because \
              they differ only in capitalization or separators. The one that was released with the \
              name keeps it; if neither was, the one with the plainest name gets it, regardless of \
              their order in the document. The name of the other one has an additional word. A name \
              that was chosen for a value or a property can also be the one of the variant for other \
              values, such as `Unknown`, or of the field for other properties, which is then named \
              differently.",
    },
    Code {
        code: PART_NOT_AS_DECLARED,
        title: "Part that is not sent as declared",
        help: "declare a JSON media type",
        explanation: "The encoding of a part declares a media type in which an object cannot be \
              written. The part is sent as `application/json`. Files inside an object or a map \
              that is one part are sent as text in JSON, because a part cannot contain other \
              parts. If a list contains lists, each inner element is a part, and nothing indicates \
              which list it belongs to.",
    },
    Code {
        code: PARAMETER_NOT_AS_DECLARED,
        title: "Parameter that is not sent as declared",
        help: "declare a JSON or form media type",
        explanation: "The `content` of a parameter declares a media type in which an object or a \
              list cannot be written. The parameter is sent in the default style of its location, \
              as with `schema`.",
    },
    Code {
        code: PARAMETER_OF_NO_STYLE,
        title: "Parameter that no style supports",
        help: "describe it as JSON: `content: {application/json: {schema: …}}`",
        explanation: "A parameter is a list of objects, an object of lists, or a similar \
              structure. Styles define only how to write scalars, lists of scalars and objects of \
              scalars, and `deepObject` how to write nested objects. Inner parts are sent as JSON, \
              which the server may not understand. A list under `deepObject` is sent in the style \
              `form`, with the name repeated for each element. That also applies to values without \
              a schema, which can be anything. In a request that is received, two objects whose \
              properties are parameters of any name have the same properties.",
    },
    Code {
        code: HEADER_OF_NO_STYLE,
        title: "Header that no style supports",
        help: "describe it as JSON: `content: {application/json: {schema: …}}`",
        explanation: "A response header is a list of objects, an object of lists, or a similar \
              structure. The style `simple` defines only how to write scalars, lists of scalars \
              and objects of scalars. The header is read as JSON, or as a list of JSON texts; \
              anything else is treated as missing.",
    },
    Code {
        code: FILE_OR_VALUE,
        title: "Alternatives with and without files",
        help: "describe the file under a separate media type",
        explanation: "Some alternatives of a body are files and some are not, but all have the \
              same media type, so nothing indicates which of them a body is. The body is treated \
              as bytes, which works for all of them.",
    },
    Code {
        code: ENUM_NAMES,
        title: "Invalid names of enum values",
        help: "list as many names as `enum` has values, each a unique identifier",
        explanation: "`x-enum-varnames` gives each value of an `enum` a name, by position. The \
              list must have as many elements as `enum`, otherwise it has no effect; each name \
              must be an identifier, and names must be unique. Extensions of other generators, \
              such as `x-enumNames`, have no effect.",
    },
    Code {
        code: ENUM_DESCRIPTIONS,
        title: "Descriptions of values that the enum does not have",
        help: "describe values of `enum`, as a mapping from value to text or a list with a text for each value",
        explanation: "`x-enum-descriptions` describes values of the `enum` alongside it. A key \
              that is not among the values, or a list of a different length, has no effect.",
    },
    Code {
        code: DISCRIMINATOR_VALUE,
        title: "Discriminator value that the property cannot have",
        help: "map the values that the property can have",
        explanation: "A key of `discriminator.mapping` does not have the type of the property, \
              such as a word if the property is an integer. It is matched as a string. Or the \
              mapping has no key for an alternative, which is then identified by its name, but the \
              name is not among the values that the property allows.",
    },
    Code {
        code: OPTIONAL_DISCRIMINATOR,
        title: "Optional discriminator",
        help: "list the property under `required`, or add a `defaultMapping` (OpenAPI 3.2)",
        explanation: "An alternative of a union does not require the property of the \
              `discriminator`. A value without the property does not identify its alternative, \
              whatever other properties it has, so none is guessed: the value is kept as \
              `Unknown`, and written back as it was received. Values created by the client always \
              have the property.",
    },
    Code {
        code: ALTERNATIVE_WITHOUT_VALUE,
        title: "Alternative without a discriminator value",
        help: "add a value under `mapping`; in Swagger 2.0, `x-discriminator-value` in the schema",
        explanation: "Neither `mapping` nor a constant defines the discriminator value of an \
              alternative, and its name cannot be used: the schema has no name, or the property is \
              not a string. No value is ever read as that alternative. Or several alternatives \
              list the same value, and `mapping` assigns it to none of them: such values are kept \
              as `Unknown`. Swagger 2.0 has no `mapping`: there, `x-discriminator-value` (or \
              `x-ms-discriminator-value`) in the schema of the alternative defines the value.",
    },
    Code {
        code: ALIKE_ALTERNATIVES,
        title: "Alternatives that cannot be distinguished",
        help: "add a discriminator, or a property with a constant to each of them",
        explanation: "Two alternatives of a `oneOf` or `anyOf` without a discriminator have the \
              same type, or the same properties of the same types: they differ at most in limits \
              such as `maxItems`, which are not used to select an alternative. A value that \
              matches both is read as the first of them; the alternative that the caller chose is \
              sent.",
    },
    Code {
        code: PATTERN_WITHOUT_EFFECT,
        title: "Pattern of `patternProperties` without effect",
        help: "use a pattern without look-around and back references",
        explanation: "Clients match names against patterns in linear time, which excludes \
              look-around, back references, word boundaries, and patterns with very many \
              steps. Properties that match such a pattern are kept as received.",
    },
    Code {
        code: UNCHECKED_PATTERN,
        title: "Pattern that clients cannot check",
        help: "write it without look-around and back references",
        explanation: "`validate` of generated types checks `pattern` with the crate `regex`, which \
              runs in linear time: it supports neither look-around nor back references, nor \
              patterns that need more than a megabyte. Such a pattern appears in the \
              documentation, but values are not checked against it.",
    },
    Code {
        code: NUMBER_SETTING,
        title: "Setting for numbers without effect",
        help: "write `exact` to keep every digit",
        explanation: "`x-numbers` and `x-integers` must be `exact` or `native`: `exact` \
              keeps every digit, `native` uses Rust's `f64` and `i64`.",
    },
    Code {
        code: CONTRADICTION,
        title: "Keywords that contradict each other",
        help: "correct one of the two",
        explanation: "The keywords of a schema, of its `allOf` and of the schemas that it refers \
              to allow no value together: their types, or their lists of values, have nothing in \
              common, or a lower limit is above the upper one. If two schemas contradict each \
              other, the type is generated from the last of them, because the author usually \
              intended to override a part of another schema, which OpenAPI does not support.",
    },
    Code {
        code: UNKNOWN_EVIDENCE_GRADE,
        title: "Unknown grade of evidence",
        help: "use `documented`, `reported` or `assumed`",
        explanation: "`x-evidence` has an unknown grade, or none, so it would have \
              no effect. Write `{grade: documented, source: …}`, or only the \
              grade.",
    },
];
