//! Paths, operations, responses and security: 03xx.

use super::code::Code;

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
/// Parameter that something else sets.
pub const PARAMETER_SET_ELSEWHERE: &str = "W0326";
/// Flow of OAuth 2.0 that no token is obtained by.
pub const OAUTH_FLOW_WITHOUT_TOKEN: &str = "W0327";
/// Detail of a server without effect.
pub const SERVER_DETAIL_WITHOUT_EFFECT: &str = "W0328";
/// Encoding without effect.
pub const ENCODING_WITHOUT_EFFECT: &str = "W0330";

pub(super) const CODES: &[Code] = &[
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
        explanation: "Two parameters of one list have the same name and place, or, of Swagger 2, would both be \
              the body. The second has no effect. The names of headers are the same in upper and lower case.",
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
        title: "Invalid name of a header or cookie",
        help: "use letters, digits and hyphens",
        explanation: "HTTP does not allow this name for a header. It has no effect. Likewise a cookie: what \
              its name cannot have is percent-encoded, so that services see another name.",
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
        explanation: "A key of `additionalOperations` is not a method that a client can send: it is not a \
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
              that is so with the values that its variables have, or it has no scheme, but looks like a host.",
    },
    Code {
        code: SERVER_DETAIL_WITHOUT_EFFECT,
        title: "Detail of a server without effect",
        help: "correct it, or remove it",
        explanation: "Callers set the variables that the URL of a server has, and the URL of a server by its name. \
              A variable that is not in the URL changes nothing, and a name that a server before it in the list has \
              is left out.",
    },
    Code {
        code: PARAMETER_SET_ELSEWHERE,
        title: "Parameter that something else sets",
        help: "describe a security scheme, or the media types under `content`",
        explanation: "OpenAPI has parameters in headers that are called `Accept`, `Content-Type` or \
              `Authorization` ignored: the media types of bodies and the security schemes set those headers, \
              so there is no argument for such a parameter. Nor is there one for a header, a query parameter or a \
              cookie that is the API key of a security scheme of the operation: the credential of the client sets \
              it. The same holds for headers that belong to the connection, \
              as `Content-Length` does, and for `Cookie` beside parameters in cookies. And of several security \
              schemes in one requirement that set the same header, only one can be sent.",
    },
    Code {
        code: OAUTH_FLOW_WITHOUT_TOKEN,
        title: "OAuth flow that no token is obtained by",
        help: "describe one of `clientCredentials`, `authorizationCode` and `deviceAuthorization`",
        explanation: "The scheme has a flow that OpenAPI does not know, none at all, or only the flow `password`, \
              which RFC 9700 forbids and which is not generated: it would ask the program for the password of a \
              person. The caller is asked for a token, which is sent like any bearer token.",
    },
    Code {
        code: ENCODING_WITHOUT_EFFECT,
        title: "Encoding without effect",
        help: "remove the keyword, or use a media type that it is for",
        explanation: "`style`, `explode` and `allowReserved` of an `encoding` hold for URL-encoded \
              forms, and since OpenAPI 3.1 for `multipart/form-data`; where they hold, a \
              `contentType` beside them does not.",
    },
];
