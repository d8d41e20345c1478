//! What a client is made of: extensions, paging, bodies, names of values: 04xx.

use super::code::Code;

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
/// Waiter that cannot be generated.
pub const UNUSABLE_WAITER: &str = "E0412";
/// Link without effect.
pub const LINK_WITHOUT_EFFECT: &str = "W0413";
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
/// Body that cannot be written in XML.
pub const XML_UNSAID: &str = "W0438";
/// Names of values of an enum that cannot be used.
pub const ENUM_NAMES: &str = "W0421";
/// Texts of values that an enum does not have.
pub const ENUM_DESCRIPTIONS: &str = "W0422";
/// Discriminator value that the property cannot have.
pub const DISCRIMINATOR_VALUE: &str = "W0423";
/// Discriminator that need not be there.
pub const OPTIONAL_DISCRIMINATOR: &str = "W0436";
/// Alternative that no value of the discriminator stands for.
pub const ALTERNATIVE_WITHOUT_VALUE: &str = "W0437";
/// Alternatives that look the same.
pub const ALIKE_ALTERNATIVES: &str = "W0439";
/// Schemas that no value fits together.
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
        explanation: "`x-rate-limit` is not written as `{name: …, requests: 2, per: 1s}`, another one has the name already, \
              or an operation lists several: the first one holds.",
    },
    Code {
        code: ERROR_MATCH_WITHOUT_EFFECT,
        title: "Error match without effect",
        help: "write `{status: 403, code: 53}`",
        explanation: "An entry of `x-error-conventions` has no HTTP status, no meaning where it is to have one, or a code \
              although `code` does not say where codes are.",
    },
    Code {
        code: WIRE_FORMAT_WITHOUT_EFFECT,
        title: "Wire format without effect",
        help: "write it as in `YYYY-MM-DDThh:mm:ss.SSS+hhmm`",
        explanation: "`x-wire-format` is not written as in `YYYY-MM-DDThh:mm:ss.SSS+hhmm`, or the value is not a string \
              of `format: date-time`.",
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
              how many there are. Of Swagger 2.0, `consumes` may also list what a body cannot be: a form is not \
              described by `in: body`, and a file is not a field of `application/x-www-form-urlencoded`.",
    },
    Code {
        code: XML_UNSAID,
        title: "Body that cannot be written in XML",
        help: "say more under `xml`, or describe the body as a string",
        explanation: "A body is described under a media type of XML, and its schema says something that XML \
              has no way to say, or leaves open how: a root element or a namespace without a name, two \
              members of one name, an attribute that is an object, a name that XML reserves. The client gives and takes that body \
              as a text.",
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
        code: UNUSABLE_WAITER,
        title: "Waiter that cannot be generated",
        help: "name an operation, members and headers of its responses, and an acceptor with the outcome `success`",
        explanation: "An entry of `x-waiters` says what callers can wait for, and how the responses of an \
              operation tell that it has come about. One that names what is not there, or that no response \
              can satisfy, would wait until its deadline each time.",
    },
    Code {
        code: LINK_WITHOUT_EFFECT,
        title: "Link without effect",
        help: "name an operation of this document, parameters of it, and expressions such as `$response.body#/id`",
        explanation: "A response that has `links` gets a method for each, which makes the linked call with arguments \
              from the request and the response. What leads to no operation of the document, or is taken from \
              where a response has nothing, cannot be: the caller must give it.",
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
              as. The part is sent as `application/json`. Files inside of an object or a map that is one part \
              are sent as text in JSON, because a part has no parts. Of lists in a list each element is a \
              part, and nothing says which list it was in.",
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
              nothing more. Its inner parts are sent as JSON, which the server may not understand. A list \
              under `deepObject` is sent in the style `form`, the name once for each element. \
              That holds for values of which nothing is said, too: they may be anything. Of a request that is \
              received, two objects whose members are parameters of any name have the same members.",
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
              as a word where the property is an integer. It is matched as a string. Or the mapping has no \
              key for an alternative, so that its name stands for it, while the property lists its values \
              and the name is none of them.",
    },
    Code {
        code: OPTIONAL_DISCRIMINATOR,
        title: "Discriminator that need not be there",
        help: "list the property under `required`, or name a `defaultMapping` (OpenAPI 3.2)",
        explanation: "An alternative of a union does not require the property of the `discriminator`. A \
              value without the property does not say which alternative it is, whatever else it has, so \
              none is guessed: it is kept as `Unknown`, and written back as it was received. What the \
              client makes always has the property.",
    },
    Code {
        code: ALTERNATIVE_WITHOUT_VALUE,
        title: "Alternative that no value of the discriminator stands for",
        help: "list one under `mapping`; in Swagger 2.0, as `x-discriminator-value` of the schema",
        explanation: "Neither `mapping` nor a constant says which value of the discriminator an alternative \
              has, and its name cannot be one: the schema has no name, or the property is not a string. \
              Nothing is ever read as that alternative. Or several alternatives list one value, which \
              `mapping` gives to none of them: what has it is kept as `Unknown`. Swagger 2.0 has no `mapping`: there, \
              `x-discriminator-value` (or `x-ms-discriminator-value`) in the schema of the alternative \
              says the value.",
    },
    Code {
        code: ALIKE_ALTERNATIVES,
        title: "Alternatives that cannot be told apart",
        help: "add a discriminator, or a property with a constant to each of them",
        explanation: "Two alternatives of a `oneOf` or `anyOf` without a discriminator have the same type, or the \
              same properties of the same types: they differ in limits such as `maxItems` at most, by which \
              values are not told apart. What fits both is read as the first of them; what is sent is what the \
              caller chose.",
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
        code: UNCHECKED_PATTERN,
        title: "Pattern that clients cannot check",
        help: "write it without look-around and back references",
        explanation: "`validate` of generated types checks `pattern` with the crate `regex`, whose time is \
              linear: it has no look-around and no back references, and patterns that need more than a \
              megabyte are beyond it. Such a pattern is documented, and values are not checked against it.",
    },
    Code {
        code: NUMBER_SETTING,
        title: "Setting for numbers without effect",
        help: "write `exact` to keep every digit",
        explanation: "`x-numbers` and `x-integers` are `exact` or `native`: `exact` keeps every digit, \
              `native` those that the numbers of Rust have room for.",
    },
    Code {
        code: CONTRADICTION,
        title: "Schemas that contradict each other",
        help: "correct one of the two",
        explanation: "What a schema says together with its `allOf` and what it refers to fits no value: the \
              types have nothing in common, or the lists of values have not. A type is generated by what is \
              said last, which is what the author of a document mostly means who overrides a part of another \
              schema; OpenAPI knows no overriding.",
    },
    Code {
        code: UNKNOWN_EVIDENCE_GRADE,
        title: "Unknown grade of evidence",
        help: "grades are `documented`, `reported` and `assumed`",
        explanation: "`x-evidence` has a grade that does not exist, or none, so it would be without \
              effect. It is written `{grade: documented, source: …}`, or as the grade alone.",
    },
];
