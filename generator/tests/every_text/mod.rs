//! A document with a given text and a given name in every position that allows one.

/// A specification with a text wherever prose is allowed, and a name wherever a name is allowed;
/// both as JSON strings.
pub(crate) fn specification(text: &str, name: &str) -> String {
    let text = json_string(text);
    let name = json_string(name);
    format!(
        r##"{{
  "openapi": "3.1.0",
  "info": {{"title": {text}, "version": {text}, "description": {text}}},
  "servers": [{{"url": "https://example.com", "description": {text}}}],
  "tags": [{{"name": "t", "description": {text}}}],
  "x-evidence": {{"grade": "assumed", "source": {text}}},
  "security": [{{"key": []}}],
  "paths": {{
    "/a/{{id}}": {{
      "post": {{
        "operationId": {name},
        "summary": {text},
        "description": {text},
        "tags": ["t"],
        "parameters": [
          {{"name": "id", "in": "path", "required": true, "description": {text}, "schema": {{"type": "string"}}}},
          {{"name": {name}, "in": "query", "description": {text}, "schema": {{"type": "string", "default": {text}, "example": {text}}}}}
        ],
        "requestBody": {{"description": {text}, "content": {{"application/json": {{"schema": {{"$ref": "#/components/schemas/Thing"}}}}}}}},
        "responses": {{
          "200": {{"description": {text}, "headers": {{"X-A": {{"description": {text}, "schema": {{"type": "string"}}}}}},
                   "content": {{"application/json": {{"schema": {{"$ref": "#/components/schemas/Thing"}}}}}}}},
          "404": {{"description": {text}}}
        }}
      }}
    }}
  }},
  "components": {{
    "securitySchemes": {{"key": {{"type": "apiKey", "in": "header", "name": "X-Key", "description": {text}}}}},
    "schemas": {{
      "Thing": {{
        "title": {text}, "description": {text}, "type": "object", "example": {{"label": {text}}},
        "properties": {{
          "label": {{"type": "string", "description": {text}, "default": {text}}},
          "coded": {{"type": "string", "pattern": {text}}},
          {name}: {{"type": "string", "enum": ["a", {name}], "x-enum-descriptions": {{"a": {text}}}}},
          "choice": {{"oneOf": [{{"type": "object", "title": {name}, "required": ["a"], "properties": {{"a": {{"type": "string", "const": {name}}}}}}}, {{"type": "integer", "description": {text}}}]}}
        }}
      }}
    }}
  }}
}}"##
    )
}

/// A JSON string.
fn json_string(text: &str) -> String {
    let mut json = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            c if c < ' ' => json.push_str(&format!("\\u{:04x}", c as u32)),
            c => json.push(c),
        }
    }
    json.push('"');
    json
}
