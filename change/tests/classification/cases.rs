//! The cases: what is replaced in `base.yaml`, and what that does.

use clientwright_change::Level::{self, Major, Minor, None as Nothing, Patch};
use clientwright_change::kinds::Effect::{self, Breaks as B, Conditional as C, Works as W};

/// The document before.
pub(crate) const BASE: &str = include_str!("base.yaml");

/// A change.
pub(crate) struct Case {
    /// The rule that must be found.
    pub(crate) code: &'static str,
    /// Whether the pair is the other way round: from the changed document to the base.
    backwards: bool,
    edits: &'static [(&'static str, &'static str)],
    /// An old client with the new server, a new client with the old server.
    pub(crate) wire: (Effect, Effect),
    /// What Rust callers need.
    pub(crate) rust: Level,
}

impl Case {
    fn edited(&self) -> String {
        let mut text = BASE.to_owned();
        for (from, to) in self.edits {
            assert!(
                text.contains(from),
                "{}: `{from}` is not in the document",
                self.code
            );
            text = text.replacen(from, to, 1);
        }
        text
    }

    /// The change made to a document with others, unless one of them took its place.
    pub(crate) fn onto(&self, text: &str) -> String {
        let mut changed = text.to_owned();
        for (from, to) in self.edits {
            if !changed.contains(from) {
                return text.to_owned();
            }
            changed = changed.replacen(from, to, 1);
        }
        changed
    }

    pub(crate) fn before(&self) -> String {
        if self.backwards {
            self.edited()
        } else {
            BASE.to_owned()
        }
    }

    pub(crate) fn after(&self) -> String {
        if self.backwards {
            BASE.to_owned()
        } else {
            self.edited()
        }
    }

    /// Whether the old document is the base, as the callers know it.
    pub(crate) fn is_from_base(&self) -> bool {
        !self.backwards
    }
}

const fn to(
    code: &'static str,
    edits: &'static [(&'static str, &'static str)],
    wire: (Effect, Effect),
    rust: Level,
) -> Case {
    Case {
        code,
        backwards: false,
        edits,
        wire,
        rust,
    }
}

const fn back(
    code: &'static str,
    edits: &'static [(&'static str, &'static str)],
    wire: (Effect, Effect),
    rust: Level,
) -> Case {
    Case {
        code,
        backwards: true,
        edits,
        wire,
        rust,
    }
}

const PING: &[(&str, &str)] = &[(
    "  /status:",
    "  /ping:\n    get:\n      operationId: ping\n      responses: {\"204\": {description: ok}}\n  /status:",
)];
const BARE: &[(&str, &str)] = &[("\n      security: []", "")];
const COLOUR: &str = "        bark: {type: string}";

/// All cases, in the order of the rules.
pub(crate) const CASES: &[Case] = &[
    to("operation-added", PING, (W, C), Minor),
    back("operation-removed", PING, (B, W), Major),
    to(
        "operation-renamed",
        &[("operationId: getOrder", "operationId: fetchOrder")],
        (W, W),
        Minor,
    ),
    to(
        "path-changed",
        &[("  /status:", "  /health:")],
        (B, B),
        Patch,
    ),
    to(
        "method-changed",
        &[("    put:", "    patch:")],
        (B, B),
        Patch,
    ),
    to(
        "operation-deprecated",
        &[(
            "operationId: getStatus",
            "operationId: getStatus\n      deprecated: true",
        )],
        (W, W),
        Minor,
    ),
    to(
        "operation-undeprecated",
        &[("      deprecated: true\n", "")],
        (W, W),
        Patch,
    ),
    to(
        "tag-changed",
        &[(
            "operationId: getStatus",
            "operationId: getStatus\n      tags: [Orders]",
        )],
        (W, W),
        Nothing,
    ),
    to(
        "required-parameter-added",
        &[(
            "        - {name: limit",
            "        - {name: shop, in: query, required: true, schema: {type: string}}\n        - {name: limit",
        )],
        (B, C),
        Major,
    ),
    to(
        "optional-parameter-added",
        &[(
            "        - {name: limit",
            "        - {name: shop, in: query, schema: {type: string}}\n        - {name: limit",
        )],
        (W, C),
        Minor,
    ),
    to(
        "parameter-removed",
        &[(
            "        - {name: since, in: query, schema: {type: string, format: date}}\n",
            "",
        )],
        (B, W),
        Major,
    ),
    to(
        "required-parameter-removed",
        &[(
            "        - {name: region, in: query, required: true, schema: {type: string}}\n",
            "",
        )],
        (B, B),
        Major,
    ),
    to(
        "parameter-renamed",
        &[("{name: customerRef,", "{name: customerReference,")],
        (B, B),
        Major,
    ),
    to(
        "path-parameter-renamed",
        &[
            ("  /pets/{id}:", "  /pets/{petId}:"),
            (
                "operationId: putPet\n      parameters: [{name: id,",
                "operationId: putPet\n      parameters: [{name: petId,",
            ),
        ],
        (W, W),
        Patch,
    ),
    to(
        "parameter-moved",
        &[("{name: since, in: query", "{name: since, in: header")],
        (B, B),
        Major,
    ),
    to(
        "parameter-became-required",
        &[(
            "{name: since, in: query,",
            "{name: since, in: query, required: true,",
        )],
        (B, W),
        Major,
    ),
    back(
        "parameter-became-optional",
        &[(
            "{name: since, in: query,",
            "{name: since, in: query, required: true,",
        )],
        (W, C),
        Major,
    ),
    to(
        "parameter-style-changed",
        &[("explode: false", "explode: true")],
        (B, B),
        Patch,
    ),
    to(
        "parameter-deprecated",
        &[("{name: since,", "{name: since, deprecated: true,")],
        (W, W),
        Minor,
    ),
    to(
        "required-body-added",
        &[(
            "operationId: deleteOrder",
            "operationId: deleteOrder\n      requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}",
        )],
        (B, C),
        Major,
    ),
    to(
        "optional-body-added",
        &[(
            "operationId: deleteOrder",
            "operationId: deleteOrder\n      requestBody: {content: {text/plain: {schema: {type: string}}}}",
        )],
        (W, C),
        Minor,
    ),
    back(
        "body-removed",
        &[(
            "operationId: deleteOrder",
            "operationId: deleteOrder\n      requestBody: {content: {text/plain: {schema: {type: string}}}}",
        )],
        (B, B),
        Major,
    ),
    to(
        "body-became-required",
        &[(
            "      requestBody:\n        content:\n          application/json: {schema: {$ref: \"#/components/schemas/Pet\"}}",
            "      requestBody:\n        required: true\n        content:\n          application/json: {schema: {$ref: \"#/components/schemas/Pet\"}}",
        )],
        (B, W),
        Major,
    ),
    back(
        "body-became-optional",
        &[(
            "      requestBody:\n        content:\n          application/json: {schema: {$ref: \"#/components/schemas/Pet\"}}",
            "      requestBody:\n        required: true\n        content:\n          application/json: {schema: {$ref: \"#/components/schemas/Pet\"}}",
        )],
        (W, C),
        Major,
    ),
    to(
        "media-type-added",
        &[(
            "          application/json: {schema: {$ref: \"#/components/schemas/NewOrder\"}}",
            "          application/json: {schema: {$ref: \"#/components/schemas/NewOrder\"}}\n          text/plain: {schema: {type: string}}",
        )],
        (W, C),
        Major,
    ),
    back(
        "media-type-removed",
        &[(
            "          application/json: {schema: {$ref: \"#/components/schemas/NewOrder\"}}",
            "          application/json: {schema: {$ref: \"#/components/schemas/NewOrder\"}}\n          text/plain: {schema: {type: string}}",
        )],
        (B, W),
        Major,
    ),
    to(
        "success-status-added",
        &[(
            "        \"204\": {description: Gone.}",
            "        \"204\": {description: Gone.}\n        \"200\": {description: Gone., content: {application/json: {schema: {$ref: \"#/components/schemas/Health\"}}}}",
        )],
        (B, W),
        Major,
    ),
    back(
        "success-status-removed",
        &[(
            "        \"204\": {description: Gone.}",
            "        \"204\": {description: Gone.}\n        \"200\": {description: Gone., content: {application/json: {schema: {$ref: \"#/components/schemas/Health\"}}}}",
        )],
        (W, B),
        Major,
    ),
    to(
        "error-status-added",
        &[(
            "        \"404\":\n",
            "        \"500\":\n          description: Broken.\n          content:\n            application/json: {schema: {$ref: \"#/components/schemas/Problem\"}}\n        \"404\":\n",
        )],
        (W, W),
        Patch,
    ),
    back(
        "error-status-removed",
        &[(
            "        \"404\":\n",
            "        \"500\":\n          description: Broken.\n          content:\n            application/json: {schema: {$ref: \"#/components/schemas/Health\"}}\n        \"404\":\n",
        )],
        (W, W),
        Major,
    ),
    to(
        "response-body-added",
        &[(
            "        \"204\": {description: Gone.}",
            "        \"204\": {description: Gone., content: {application/json: {schema: {$ref: \"#/components/schemas/Health\"}}}}",
        )],
        (W, B),
        Major,
    ),
    back(
        "response-body-removed",
        &[(
            "        \"204\": {description: Gone.}",
            "        \"204\": {description: Gone., content: {application/json: {schema: {$ref: \"#/components/schemas/Health\"}}}}",
        )],
        (B, W),
        Major,
    ),
    to(
        "required-response-header-added",
        &[(
            "            X-Total:",
            "            X-More: {required: true, schema: {type: integer}}\n            X-Total:",
        )],
        (W, B),
        Minor,
    ),
    to(
        "optional-response-header-added",
        &[(
            "            X-Total:",
            "            X-Extra: {schema: {type: integer}}\n            X-Total:",
        )],
        (W, W),
        Minor,
    ),
    back(
        "required-response-header-removed",
        &[(
            "            X-Total:",
            "            X-More: {required: true, schema: {type: integer}}\n            X-Total:",
        )],
        (B, W),
        Major,
    ),
    back(
        "optional-response-header-removed",
        &[(
            "            X-Total:",
            "            X-Extra: {schema: {type: integer}}\n            X-Total:",
        )],
        (W, W),
        Major,
    ),
    to(
        "response-header-became-required",
        &[(
            "            X-Next: {",
            "            X-Next: {required: true, ",
        )],
        (W, B),
        Major,
    ),
    to(
        "response-header-became-optional",
        &[(
            "            X-Total: {required: true, ",
            "            X-Total: {",
        )],
        (B, W),
        Major,
    ),
    to("security-added", BARE, (B, W), Major),
    back("security-removed", BARE, (W, B), Major),
    to(
        "security-alternative-added",
        &[(
            "security: [{key: []}]",
            "security: [{key: []}, {login: []}]",
        )],
        (W, C),
        Minor,
    ),
    back(
        "security-alternative-removed",
        &[(
            "security: [{key: []}]",
            "security: [{key: []}, {login: []}]",
        )],
        (B, W),
        Major,
    ),
    to(
        "security-changed",
        &[("security: [{key: []}]", "security: [{login: []}]")],
        (B, B),
        Major,
    ),
    to(
        "security-scope-added",
        &[("security: [{key: []}]", "security: [{key: [read]}]")],
        (B, W),
        Patch,
    ),
    back(
        "security-scope-removed",
        &[("security: [{key: []}]", "security: [{key: [read]}]")],
        (W, B),
        Patch,
    ),
    to(
        "security-scheme-changed",
        &[("name: X-Key", "name: X-Api-Key")],
        (B, B),
        Patch,
    ),
    to(
        "server-changed",
        &[(
            "  - url: https://shop.example/v1",
            "  - url: https://shop.example/v2",
        )],
        (B, B),
        Patch,
    ),
    to(
        "server-added",
        &[(
            "  - url: https://test",
            "  - url: https://spare.example\n  - url: https://test",
        )],
        (W, W),
        Patch,
    ),
    to(
        "server-removed",
        &[("  - url: https://test.shop.example/v1\n", "")],
        (B, W),
        Patch,
    ),
    to(
        "type-changed",
        &[(
            "        code: {type: string, pattern",
            "        code: {type: boolean, x-pattern",
        )],
        (B, B),
        Major,
    ),
    to(
        "type-narrowed",
        &[("price: {type: number}", "price: {type: integer}")],
        (W, B),
        Major,
    ),
    to(
        "type-widened",
        &[("lives: {type: integer}", "lives: {type: number}")],
        (B, C),
        Major,
    ),
    to(
        "became-nullable",
        &[(
            "price: {type: number}",
            "price: {type: number, nullable: true}",
        )],
        (B, W),
        Major,
    ),
    to(
        "became-not-nullable",
        &[(
            "parent: {type: string, nullable: true}",
            "parent: {type: string}",
        )],
        (W, B),
        Major,
    ),
    to(
        "format-added",
        &[(
            "        code: {type: string}",
            "        code: {type: string, format: uuid}",
        )],
        (W, B),
        Major,
    ),
    to(
        "format-removed",
        &[(
            "createdAt: {type: string, format: date-time}",
            "createdAt: {type: string}",
        )],
        (B, W),
        Major,
    ),
    to(
        "format-changed",
        &[(
            "createdAt: {type: string, format: date-time}",
            "createdAt: {type: string, format: date}",
        )],
        (B, B),
        Major,
    ),
    to(
        "format-widened",
        &[(
            "size: {type: integer, format: int32}",
            "size: {type: integer, format: int64}",
        )],
        (B, W),
        Major,
    ),
    back(
        "format-narrowed",
        &[(
            "size: {type: integer, format: int32}",
            "size: {type: integer, format: int64}",
        )],
        (W, B),
        Major,
    ),
    to(
        "enum-value-added",
        &[("enum: [low, high]", "enum: [low, high, urgent]")],
        (W, C),
        Minor,
    ),
    to(
        "enum-value-removed",
        &[("enum: [low, high]", "enum: [low]")],
        (B, W),
        Major,
    ),
    to(
        "enum-value-renamed",
        &[("enum: [low, high]", "enum: [low, HIGH]")],
        (B, B),
        Major,
    ),
    back(
        "enum-added",
        &[(
            "priority: {type: string, enum: [low, high]}",
            "priority: {type: string}",
        )],
        (B, W),
        Major,
    ),
    to(
        "enum-removed",
        &[(
            "priority: {type: string, enum: [low, high]}",
            "priority: {type: string}",
        )],
        (W, C),
        Major,
    ),
    to(
        "constant-changed",
        &[
            ("openapi: 3.0.3", "openapi: 3.1.0"),
            (
                "parent: {type: string, nullable: true}",
                "parent: {type: [string, 'null']}",
            ),
            ("enum: [order]", "const: return"),
        ],
        (B, B),
        Major,
    ),
    to(
        "default-changed",
        &[("default: 10", "default: 20")],
        (B, B),
        Minor,
    ),
    back("default-added", &[("default: 10, ", "")], (W, W), Patch),
    to("default-removed", &[("default: 10, ", "")], (W, W), Patch),
    to(
        "pattern-changed",
        &[("^[a-z]+$", "^[a-z0-9]+$")],
        (W, W),
        Patch,
    ),
    to(
        "pattern-added",
        &[(
            "article: {type: string, ",
            "article: {type: string, pattern: '^a', ",
        )],
        (B, W),
        Patch,
    ),
    back(
        "pattern-removed",
        &[(
            "article: {type: string, ",
            "article: {type: string, pattern: '^a', ",
        )],
        (W, C),
        Patch,
    ),
    to(
        "limit-tightened",
        &[(
            "article: {type: string, maxLength: 20}",
            "article: {type: string, maxLength: 10}",
        )],
        (B, W),
        Patch,
    ),
    to(
        "limit-loosened",
        &[("maximum: 100", "maximum: 200")],
        (W, C),
        Patch,
    ),
    to(
        "required-property-added",
        &[(
            "required: [article]\n      properties:",
            "required: [article, shop]\n      properties:\n        shop: {type: string}",
        )],
        (B, C),
        Major,
    ),
    to(
        "optional-property-added",
        &[(
            "      properties:\n        article",
            "      properties:\n        shop: {type: string}\n        article",
        )],
        (W, C),
        Minor,
    ),
    back(
        "required-property-removed",
        &[(
            "required: [ok]\n      properties:",
            "required: [ok, since]\n      properties:\n        since: {type: string}",
        )],
        (B, W),
        Major,
    ),
    to(
        "optional-property-removed",
        &[("        price: {type: number}\n", "")],
        (W, W),
        Major,
    ),
    to(
        "property-renamed",
        &[("createdAt:", "created:")],
        (B, B),
        Major,
    ),
    to(
        "property-became-required",
        &[("required: [article]", "required: [article, amount]")],
        (B, W),
        Major,
    ),
    to(
        "property-became-optional",
        &[("required: [id, status]", "required: [id]")],
        (B, W),
        Major,
    ),
    to(
        "read-only-changed",
        &[
            (
                "secret: {type: string, writeOnly: true}",
                "secret: {type: string, writeOnly: true, readOnly: false}",
            ),
            (
                "        bark: {type: string}",
                "        bark: {type: string, readOnly: true}",
            ),
        ],
        (C, C),
        Patch,
    ),
    to(
        "write-only-changed",
        &[(
            "secret: {type: string, writeOnly: true}",
            "secret: {type: string}",
        )],
        (W, W),
        Patch,
    ),
    to(
        "additional-properties-denied",
        &[(
            "    NewOrder:\n      type: object",
            "    NewOrder:\n      type: object\n      additionalProperties: false",
        )],
        (B, W),
        Nothing,
    ),
    back(
        "additional-properties-allowed",
        &[(
            "    NewOrder:\n      type: object",
            "    NewOrder:\n      type: object\n      additionalProperties: false",
        )],
        (W, C),
        Nothing,
    ),
    // It has what the others have in common.
    to(
        "alternative-added",
        &[
            (
                "        - $ref: \"#/components/schemas/Dog\"\n",
                "        - $ref: \"#/components/schemas/Dog\"\n        - $ref: \"#/components/schemas/Bird\"\n",
            ),
            (
                "    Health:\n",
                "    Bird: {type: object, required: [species], properties: {species: {type: string}}}\n    Health:\n",
            ),
        ],
        (W, C),
        Minor,
    ),
    // It has not: `Pet::species` is gone.
    to(
        "alternative-added",
        &[(
            "        - $ref: \"#/components/schemas/Dog\"\n",
            "        - $ref: \"#/components/schemas/Dog\"\n        - $ref: \"#/components/schemas/Health\"\n",
        )],
        (W, C),
        Major,
    ),
    back(
        "alternative-removed",
        &[(
            "        - $ref: \"#/components/schemas/Dog\"\n",
            "        - $ref: \"#/components/schemas/Dog\"\n        - $ref: \"#/components/schemas/Health\"\n",
        )],
        (B, W),
        Major,
    ),
    to(
        "discriminator-changed",
        &[
            ("propertyName: species", "propertyName: race"),
            (
                "        lives:",
                "        race: {type: string}\n        lives:",
            ),
            (
                "        bark:",
                "        race: {type: string}\n        bark:",
            ),
        ],
        (B, B),
        Minor,
    ),
    back(
        "discriminator-added",
        &[(
            "      discriminator:\n        propertyName: species\n        mapping: {cat: \"#/components/schemas/Cat\", dog: \"#/components/schemas/Dog\"}\n",
            "",
        )],
        (B, B),
        Patch,
    ),
    to(
        "discriminator-removed",
        &[(
            "      discriminator:\n        propertyName: species\n        mapping: {cat: \"#/components/schemas/Cat\", dog: \"#/components/schemas/Dog\"}\n",
            "",
        )],
        (B, C),
        Patch,
    ),
    to(
        "discriminator-mapping-added",
        &[(
            "mapping: {",
            "mapping: {kitten: \"#/components/schemas/Cat\", ",
        )],
        (W, C),
        Patch,
    ),
    back(
        "discriminator-mapping-removed",
        &[(
            "mapping: {",
            "mapping: {kitten: \"#/components/schemas/Cat\", ",
        )],
        (B, W),
        Patch,
    ),
    to(
        "discriminator-mapping-changed",
        &[(
            "mapping: {cat: \"#/components/schemas/Cat\", dog: \"#/components/schemas/Dog\"}",
            "mapping: {cat: \"#/components/schemas/Dog\", dog: \"#/components/schemas/Cat\"}",
        )],
        (B, B),
        Patch,
    ),
    to(
        "schema-deprecated",
        &[(COLOUR, "        bark: {type: string, deprecated: true}")],
        (W, W),
        Minor,
    ),
    to(
        "schema-renamed",
        &[
            (
                "{$ref: \"#/components/schemas/Health\"}",
                "{$ref: \"#/components/schemas/Condition\"}",
            ),
            ("    Health:", "    Condition:"),
        ],
        (W, W),
        Minor,
    ),
    to(
        "schema-replaced",
        &[(
            "{schema: {$ref: \"#/components/schemas/Health\"}}",
            "{schema: {$ref: \"#/components/schemas/Spare\"}}",
        )],
        (W, W),
        Major,
    ),
    to(
        "schema-added",
        &[(
            "    Spare:",
            "    Other: {type: object, properties: {a: {type: string}}}\n    Spare:",
        )],
        (W, W),
        Minor,
    ),
    to(
        "schema-removed",
        &[(
            "    Spare:\n      type: object\n      properties:\n        part: {type: string}\n",
            "",
        )],
        (W, W),
        Major,
    ),
    to(
        "description-changed",
        &[("A note.", "A remark.")],
        (W, W),
        Patch,
    ),
    to(
        "evidence-raised",
        &[("grade: assumed", "grade: documented")],
        (W, W),
        Patch,
    ),
    back(
        "evidence-lowered",
        &[("grade: assumed", "grade: documented")],
        (W, W),
        Patch,
    ),
    to(
        "paging-changed",
        &[(
            "operationId: listOrders",
            "operationId: listOrders\n      x-pagination: {style: unknown}",
        )],
        (W, W),
        Nothing,
    ),
];
