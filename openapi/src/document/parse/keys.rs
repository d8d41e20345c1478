//! The keys that the specification defines for each object, for diagnostic typos.

pub(super) const ROOT: &[&str] = &[
    "openapi",
    "info",
    "jsonSchemaDialect",
    "servers",
    "paths",
    "webhooks",
    "components",
    "security",
    "tags",
    "externalDocs",
    "$self",
];
pub(super) const SWAGGER_ROOT: &[&str] = &[
    "swagger",
    "info",
    "host",
    "basePath",
    "schemes",
    "consumes",
    "produces",
    "paths",
    "definitions",
    "parameters",
    "responses",
    "securityDefinitions",
    "security",
    "tags",
    "externalDocs",
];
pub(super) const INFO: &[&str] = &[
    "title",
    "summary",
    "description",
    "termsOfService",
    "contact",
    "license",
    "version",
];
pub(super) const SERVER: &[&str] = &["url", "description", "variables", "name"];
pub(super) const SERVER_VARIABLE: &[&str] = &["enum", "default", "description"];
pub(super) const COMPONENTS: &[&str] = &[
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "mediaTypes",
];
pub(super) const PATH_ITEM: &[&str] = &[
    "$ref",
    "summary",
    "description",
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "servers",
    "parameters",
    "query",
    "additionalOperations",
];
pub(super) const OPERATION: &[&str] = &[
    "tags",
    "summary",
    "description",
    "externalDocs",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "deprecated",
    "security",
    "servers",
    "consumes",
    "produces",
    "schemes",
];
pub(super) const PARAMETER: &[&str] = &[
    "name",
    "in",
    "description",
    "required",
    "deprecated",
    "allowEmptyValue",
    "style",
    "explode",
    "allowReserved",
    "schema",
    "example",
    "examples",
    "content",
];
pub(super) const REQUEST_BODY: &[&str] = &["description", "content", "required"];
pub(super) const MEDIA_TYPE: &[&str] = &[
    "schema",
    "itemSchema",
    "example",
    "examples",
    "encoding",
    "prefixEncoding",
    "itemEncoding",
];
pub(super) const ENCODING: &[&str] = &[
    "contentType",
    "headers",
    "style",
    "explode",
    "allowReserved",
    "encoding",
    "prefixEncoding",
    "itemEncoding",
];
pub(super) const RESPONSE: &[&str] = &[
    "description",
    "headers",
    "content",
    "links",
    "summary",
    "schema",
    "examples",
];
pub(super) const HEADER: &[&str] = &[
    "description",
    "required",
    "deprecated",
    "allowEmptyValue",
    "style",
    "explode",
    "allowReserved",
    "schema",
    "example",
    "examples",
    "content",
];
pub(super) const EXAMPLE: &[&str] = &[
    "summary",
    "description",
    "value",
    "externalValue",
    "dataValue",
    "serializedValue",
];
pub(super) const SECURITY_SCHEME: &[&str] = &[
    "type",
    "description",
    "name",
    "in",
    "scheme",
    "bearerFormat",
    "flows",
    "openIdConnectUrl",
    "oauth2MetadataUrl",
    "deprecated",
    "flow",
    "authorizationUrl",
    "tokenUrl",
    "scopes",
];
pub(super) const OAUTH_FLOW: &[&str] = &[
    "authorizationUrl",
    "tokenUrl",
    "refreshUrl",
    "scopes",
    "deviceAuthorizationUrl",
];
/// The flows of a security scheme.
pub(super) const OAUTH_FLOWS: &[&str] = &[
    "implicit",
    "password",
    "clientCredentials",
    "authorizationCode",
    "deviceAuthorization",
];
/// The values of `flow` in Swagger 2.0.
pub(super) const SWAGGER_FLOWS: &[&str] = &["implicit", "password", "application", "accessCode"];
pub(super) const SCHEMA: &[&str] = &[
    "$ref",
    "title",
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "required",
    "enum",
    "type",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "items",
    "properties",
    "additionalProperties",
    "description",
    "format",
    "default",
    "nullable",
    "discriminator",
    "readOnly",
    "writeOnly",
    "xml",
    "externalDocs",
    "example",
    "deprecated",
    "examples",
    "const",
    "$schema",
    "$id",
    "$defs",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "$vocabulary",
    "$comment",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "dependencies",
    "prefixItems",
    "additionalItems",
    "contains",
    "minContains",
    "maxContains",
    "patternProperties",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "definitions",
];
/// The keywords of a schema whose values are maps or lists of schemas.
pub(super) const OF_SCHEMAS: &[&str] = &[
    "allOf",
    "oneOf",
    "anyOf",
    "prefixItems",
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
];
pub(super) const DISCRIMINATOR: &[&str] = &["propertyName", "mapping", "defaultMapping"];
pub(super) const XML: &[&str] = &[
    "name",
    "namespace",
    "prefix",
    "nodeType",
    "attribute",
    "wrapped",
];
pub(super) const LINK: &[&str] = &[
    "operationRef",
    "operationId",
    "parameters",
    "requestBody",
    "description",
    "server",
];
pub(super) const TAG: &[&str] = &[
    "name",
    "summary",
    "description",
    "externalDocs",
    "parent",
    "kind",
];
/// In Swagger 2.0, parameters and headers are also schemas.
const SWAGGER_PARAMETER: &[&str] = &["collectionFormat", "in", "name", "allowEmptyValue"];

/// The keys that are recognized but not used, by what contains them.
pub(super) fn without_effect(what: &str) -> &'static [&'static str] {
    match what {
        "the document" => &["jsonSchemaDialect", "externalDocs"],
        "an operation" => &["externalDocs"],
        // Parts of a part.
        "an encoding" => &["encoding", "prefixEncoding", "itemEncoding"],
        "an example" => &["externalValue"],
        "a schema" => &[
            "not",
            "if",
            "contains",
            "minContains",
            "maxContains",
            "unevaluatedItems",
            "contentSchema",
            "externalDocs",
            "$vocabulary",
        ],
        _ => &[],
    }
}

/// The keys that OpenAPI 3.2 added, by what contains them.
pub(super) fn since_3_2(what: &str) -> &'static [&'static str] {
    match what {
        "the document" => &["$self"],
        "`components`" => &["mediaTypes"],
        "a server" => &["name"],
        "a path item" => &["query", "additionalOperations"],
        "a media type" => &["itemSchema", "prefixEncoding", "itemEncoding"],
        "an encoding" => &["encoding", "prefixEncoding", "itemEncoding"],
        "an example" => &["dataValue", "serializedValue"],
        "a discriminator" => &["defaultMapping"],
        "`xml`" => &["nodeType"],
        "a security scheme" => &["oauth2MetadataUrl", "deprecated"],
        "an OAuth flow" => &["deviceAuthorizationUrl"],
        "a response" => &["summary"],
        "a tag" => &["summary", "parent", "kind"],
        _ => &[],
    }
}

/// Whether a key has a meaning in some object: then it may be misplaced, but is not a typo.
pub(super) fn is_keyword(key: &str) -> bool {
    [
        ROOT,
        SWAGGER_ROOT,
        INFO,
        SERVER,
        SERVER_VARIABLE,
        COMPONENTS,
        PATH_ITEM,
        OPERATION,
        PARAMETER,
        REQUEST_BODY,
        MEDIA_TYPE,
        ENCODING,
        RESPONSE,
        HEADER,
        EXAMPLE,
        SECURITY_SCHEME,
        OAUTH_FLOW,
        SCHEMA,
        DISCRIMINATOR,
        XML,
        LINK,
        TAG,
        SWAGGER_PARAMETER,
    ]
    .iter()
    .any(|keys| keys.contains(&key))
}
