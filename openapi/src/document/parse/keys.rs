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

/// What to write instead of a key of Swagger 2.0 in OpenAPI 3; `None` for keys that OpenAPI 3 has in the same place.
pub(super) fn instead_of_swagger(key: &str, what: &str) -> Option<&'static str> {
    Some(match (what, key) {
        ("the document", "host" | "basePath" | "schemes") | ("an operation", "schemes") => {
            "describe the addresses in `servers`"
        }
        ("the document" | "an operation", "consumes") => {
            "list the media types under `content` of the request bodies"
        }
        ("the document" | "an operation", "produces") => {
            "list the media types under `content` of the responses"
        }
        ("the document", "definitions") => "move it to `components.schemas`",
        ("`components`", "definitions") => "rename it to `schemas`",
        ("the document", "parameters") => "move it to `components.parameters`",
        ("the document", "responses") => "move it to `components.responses`",
        ("the document", "securityDefinitions") => "move it to `components.securitySchemes`",
        ("`components`", "securityDefinitions") => "rename it to `securitySchemes`",
        ("a response", "schema" | "examples") => "move it to a media type under `content`",
        ("a security scheme", "flow" | "authorizationUrl" | "tokenUrl" | "scopes") => {
            "describe the flow under `flows`"
        }
        ("a parameter" | "a header", "collectionFormat") => "use `style` and `explode`",
        _ => return None,
    })
}

/// What to write instead of a key of OpenAPI 3 in Swagger 2.0, or nothing if there is no such thing; `None` for keys
/// that Swagger 2.0 has in the same place.
pub(super) fn instead_of_3(key: &str, what: &str) -> Option<&'static str> {
    Some(match (what, key) {
        ("the document", "servers") => "use `host`, `basePath` and `schemes`",
        ("the document", "components") => {
            "use `definitions`, `parameters`, `responses` and `securityDefinitions`"
        }
        ("an operation", "requestBody") => "add a parameter with `in: body`",
        ("a path item" | "an operation", "servers") => "use `schemes` for another URL scheme",
        ("a response", "content") => "use `schema`, and list the media types in `produces`",
        ("a parameter", "content") => "write `type` and related keywords next to `name`",
        ("a parameter" | "a header", "style" | "explode") => "use `collectionFormat`",
        ("a security scheme", "flows") => "use `flow`, with one of the flows",
        ("the document", "webhooks" | "jsonSchemaDialect" | "$self")
        | ("a path item", "trace" | "query" | "additionalOperations")
        | ("an operation", "callbacks")
        | ("a response", "links")
        | ("a parameter" | "a header", "allowReserved")
        | ("a security scheme", "scheme" | "bearerFormat" | "openIdConnectUrl") => "",
        _ => return None,
    })
}

/// The objects of the specification, with their keys.
pub(super) const OWNERS: &[(&str, &[&str])] = &[
    ("the document", ROOT),
    ("`info`", INFO),
    ("a server", SERVER),
    ("`components`", COMPONENTS),
    ("a path item", PATH_ITEM),
    ("an operation", OPERATION),
    ("a parameter", PARAMETER),
    ("a request body", REQUEST_BODY),
    ("a media type", MEDIA_TYPE),
    ("an encoding", ENCODING),
    ("a response", RESPONSE),
    ("a header", HEADER),
    ("an example", EXAMPLE),
    ("a security scheme", SECURITY_SCHEME),
    ("an OAuth flow", OAUTH_FLOW),
    ("a schema", SCHEMA),
    ("a discriminator", DISCRIMINATOR),
    ("`xml`", XML),
    ("a link", LINK),
    ("a tag", TAG),
];
