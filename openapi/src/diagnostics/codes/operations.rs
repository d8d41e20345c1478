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
/// Path parameter without a placeholder.
pub const PARAMETER_NOT_IN_PATH: &str = "W0306";
/// Path parameter that is not required.
pub const PATH_PARAMETER_NOT_REQUIRED: &str = "W0307";
/// Duplicate parameter.
pub const PARAMETER_TWICE: &str = "W0308";
/// Paths that differ only in parameter names.
pub const SAME_PATH: &str = "W0309";
/// Duplicate `operationId`.
pub const OPERATION_ID_TWICE: &str = "W0310";
/// Path without a leading slash.
pub const PATH_WITHOUT_SLASH: &str = "W0311";
/// Query in a path.
pub const QUERY_IN_PATH: &str = "W0312";
/// Dot segment in a path.
pub const DOT_SEGMENT: &str = "W0331";
/// Duplicate placeholder in a path.
pub const PLACEHOLDER_TWICE: &str = "W0313";
/// Invalid status.
pub const INVALID_STATUS: &str = "W0314";
/// Invalid header name.
pub const INVALID_HEADER_NAME: &str = "W0315";
/// Malformed media type.
pub const MALFORMED_MEDIA_TYPE: &str = "W0316";
/// Unsupported style.
pub const ODD_STYLE: &str = "W0317";
/// More than one schema.
pub const SCHEMA_AND_CONTENT: &str = "W0318";
/// Missing schema.
pub const NO_SCHEMA: &str = "W0319";
/// Undeclared server variable.
pub const UNDECLARED_SERVER_VARIABLE: &str = "W0320";
/// Omitted method.
pub const METHOD_LEFT_OUT: &str = "W0321";
/// Missing `operationId`.
pub const NO_OPERATION_ID: &str = "W0322";
/// Security scheme from another file.
pub const SECURITY_SCHEME_OF_ANOTHER_FILE: &str = "W0323";
/// Link to something that does not exist.
pub const LINK_NAMES_NOTHING: &str = "W0324";
/// Unusable server.
pub const UNUSABLE_SERVER: &str = "W0325";
/// Parameter that is set elsewhere.
pub const PARAMETER_SET_ELSEWHERE: &str = "W0326";
/// Unsupported OAuth flow.
pub const OAUTH_FLOW_WITHOUT_TOKEN: &str = "W0327";
/// Server detail without effect.
pub const SERVER_DETAIL_WITHOUT_EFFECT: &str = "W0328";
/// Encoding without effect.
pub const ENCODING_WITHOUT_EFFECT: &str = "W0330";

pub(super) const CODES: &[Code] = &[
    Code {
        code: MALFORMED_PATH,
        title: "Malformed path",
        help: "write parameters as `{name}`, and literal braces as `%7B` and `%7D`",
        explanation: "The braces of a path template do not match or contain no name. Write \
              parameters as `{name}`, and literal braces as `%7B` and `%7D`.",
    },
    Code {
        code: UNUSABLE_PARAMETER,
        title: "Unusable parameter",
        help: "give it `name`, and `in: path`, `query`, `header` or `cookie`",
        explanation: "A parameter needs `name` and `in`, and `in` must be path, query, header \
              or cookie (in 2.0 also body or formData).",
    },
    Code {
        code: UNKNOWN_SECURITY_SCHEME,
        title: "Unknown security scheme",
        help: "define it under `components.securitySchemes`",
        explanation: "`security` refers to a scheme that is not defined under \
              `components.securitySchemes`, or to an unusable one. The operation is generated \
              without that credential, or with the remaining alternatives. Or it names a scope \
              that no flow of the scheme declares, which is requested nevertheless.",
    },
    Code {
        code: UNUSABLE_SECURITY_SCHEME,
        title: "Unusable security scheme",
        help: "add the keys that its `type` requires",
        explanation: "The scheme lacks what is needed to authenticate requests: `type`, or a key \
              that its type requires. It is ignored.",
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
        title: "Path parameter without a placeholder",
        help: "add `{name}` to the path, or remove the parameter",
        explanation: "A parameter with `in: path` has no placeholder in the path. It has no \
              effect.",
    },
    Code {
        code: PATH_PARAMETER_NOT_REQUIRED,
        title: "Path parameter that is not required",
        help: "add `required: true`",
        explanation: "Path parameters must have `required: true`. They are required in any case.",
    },
    Code {
        code: PARAMETER_TWICE,
        title: "Duplicate parameter or header",
        help: "keep one of the two",
        explanation: "Two parameters of one list have the same name and location, or, in \
              Swagger 2.0, would both be the body; or two headers of a response or a part have the \
              same name. The second one has no effect. Header names are case-insensitive. An object in \
              the style `form` with `explode` is sent under the names of its properties; if another \
              parameter has one of these names, both are sent.",
    },
    Code {
        code: SAME_PATH,
        title: "Paths that differ only in parameter names",
        help: "merge them into one path",
        explanation: "A server cannot distinguish such paths. Both are generated.",
    },
    Code {
        code: OPERATION_ID_TWICE,
        title: "Duplicate `operationId`",
        help: "give each operation a unique id",
        explanation: "Two operations have the same id. The second one is named after its method \
              and path: the name is shown, and it changes when the path does.",
    },
    Code {
        code: PATH_WITHOUT_SLASH,
        title: "Path without a leading slash",
        help: "begin the path with `/`",
        explanation: "Paths must begin with `/`. It is added.",
    },
    Code {
        code: QUERY_IN_PATH,
        title: "Query in a path",
        help: "declare parameters with `in: query`",
        explanation: "A path must not contain a query or a fragment; use parameters with `in: \
              query`. The text is sent as part of the path.",
    },
    Code {
        code: DOT_SEGMENT,
        title: "Dot segment in a path",
        help: "write the path that is requested",
        explanation: "A segment `.` or `..` is removed from a URL before it is requested, and `..` \
              together with the segment before it (RFC 3986, 5.2.4), also if the dots are written \
              as `%2E`. The request is sent to another path than the one in the document.",
    },
    Code {
        code: PLACEHOLDER_TWICE,
        title: "Duplicate placeholder in a path",
        help: "give each placeholder a unique name",
        explanation: "A placeholder must occur only once in a path. All of them are replaced with \
              the same value.",
    },
    Code {
        code: INVALID_STATUS,
        title: "Invalid status",
        help: "use a status such as `200`, a range such as `4XX`, or `default`",
        explanation: "The key of a response must be a status from 100 to 599, a range from `1XX` \
              to `5XX`, or `default`. This response has no effect.",
    },
    Code {
        code: INVALID_HEADER_NAME,
        title: "Invalid header or cookie name",
        help: "use letters, digits and hyphens",
        explanation: "HTTP does not allow this header name, so the header has no effect. In the \
              name of a cookie, invalid characters are percent-encoded, so services see a \
              different name.",
    },
    Code {
        code: MALFORMED_MEDIA_TYPE,
        title: "Malformed media type",
        help: "write it as `type/subtype`",
        explanation: "A media type has the form `type/subtype`, optionally followed by `;` and \
              parameters.",
    },
    Code {
        code: ODD_STYLE,
        title: "Unsupported style",
        help: "use a style that is allowed for this location, or none",
        explanation: "The style is unknown or not allowed for the location of the parameter. The \
              default is used: `simple` in paths and headers, `form` in queries and cookies.",
    },
    Code {
        code: SCHEMA_AND_CONTENT,
        title: "More than one schema",
        help: "keep `schema`, or `content` with one media type",
        explanation: "A parameter or header must have either `schema` or `content` with one media \
              type. The others have no effect.",
    },
    Code {
        code: NO_SCHEMA,
        title: "Missing schema",
        help: "add a `schema`",
        explanation: "A parameter or header has neither `schema` nor `content`.",
    },
    Code {
        code: UNDECLARED_SERVER_VARIABLE,
        title: "Undeclared server variable",
        help: "declare it under `variables`, with a default",
        explanation: "The URL of a server contains a variable that `variables` does not declare. \
              Its default is empty.",
    },
    Code {
        code: METHOD_LEFT_OUT,
        title: "Omitted method",
        help: "use an HTTP method that the path does not have yet",
        explanation: "A key of `additionalOperations` is not a method that a client can send: it \
              is not a valid HTTP token, it is `CONNECT`, or the path already has an operation of \
              that method.",
    },
    Code {
        code: NO_OPERATION_ID,
        title: "Missing `operationId`",
        help: "add an `operationId`, so that the name does not change with the path",
        explanation: "An operation without an id is named after its method and path.",
    },
    Code {
        code: SECURITY_SCHEME_OF_ANOTHER_FILE,
        title: "Security scheme from another file",
        help: "declare the scheme in the main document as well",
        explanation: "`security` refers to a scheme that is declared in the file of the operation, \
              but not in the main document. That declaration is used.",
    },
    Code {
        code: LINK_NAMES_NOTHING,
        title: "Link to something that does not exist",
        help: "correct the name",
        explanation: "A link refers to an operation, or to a parameter of one, that does not \
              exist.",
    },
    Code {
        code: UNUSABLE_SERVER,
        title: "Unusable server",
        help: "write an absolute URL of `http` or `https`, or a path, without a query",
        explanation: "The URL of a server has a query, a fragment, an unsupported scheme or \
              no host, so it cannot be combined with a path: the server is ignored. The \
              URL may become unusable only with the values of its variables, or it may look \
              like a host without a scheme.",
    },
    Code {
        code: SERVER_DETAIL_WITHOUT_EFFECT,
        title: "Server detail without effect",
        help: "correct or remove it",
        explanation: "Callers set the variables in the URL of a server, and select a server \
              by its name. A variable that is not in the URL has no effect, and a name \
              that an earlier server in the list has is ignored.",
    },
    Code {
        code: PARAMETER_SET_ELSEWHERE,
        title: "Parameter that is set elsewhere",
        help: "describe a security scheme, or the media types under `content`",
        explanation: "According to OpenAPI, header parameters named `Accept`, `Content-Type` or \
              `Authorization` are ignored: those headers are set from the media types of bodies \
              and from the security schemes, so there is no argument for such a parameter. The \
              same applies to a header, a query parameter or a cookie that is the API key of a \
              security scheme of the operation, which is set from the credential of the client, to \
              headers of the connection such as `Content-Length`, and to `Cookie` if there are \
              cookie parameters. If several security schemes of one requirement set the same \
              header, only one of them can be sent.",
    },
    Code {
        code: OAUTH_FLOW_WITHOUT_TOKEN,
        title: "Unsupported OAuth flow",
        help: "declare `clientCredentials`, `authorizationCode` or `deviceAuthorization`",
        explanation: "The scheme has an unknown flow, none at all, or only the flow `password`, \
              which is forbidden by RFC 9700 and not supported, because the program \
              would need the password of a user. The caller must provide a token, which is sent \
              as a bearer token.",
    },
    Code {
        code: ENCODING_WITHOUT_EFFECT,
        title: "Encoding without effect",
        help: "remove the keyword, or use a media type that supports it",
        explanation: "`style`, `explode` and `allowReserved` of an `encoding` apply to URL-encoded \
              forms and, since OpenAPI 3.1, to `multipart/form-data`. Where they apply, a \
              `contentType` alongside them has no effect. A part is sent as the first media type \
              of its `contentType` that is not a range, unless it is a file that the caller sets another \
              one for.",
    },
];
