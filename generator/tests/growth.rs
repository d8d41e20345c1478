//! Twice the document requires twice the work, whatever it contains. Allocations are counted instead
//! of time, so the result is the same on every machine.
#![allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

use std::fmt::Write as _;
use std::process::Command;

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTED: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

/// The variable that tells a child process which half of the kinds to test.
const HALF: &str = "GROWTH_HALF";

/// The maximum ratio for twice the document, in hundredths: some tables grow in steps.
const MAX_RATIO: usize = 260;

/// The content of a document, the number of parts, and the function that creates it.
type Kind = (&'static str, usize, fn(usize) -> String);

/// The documents, each created for a number.
const KINDS: &[Kind] = &[
    ("nested block quotes", 20_000, |n| {
        described(&"> ".repeat(n))
    }),
    ("nested list items", 20_000, |n| described(&"- ".repeat(n))),
    ("emphasis that is never closed", 5_000, |n| {
        described(&"**a _b ".repeat(n))
    }),
    ("web addresses without brackets", 5_000, |n| {
        described(&"http://a.b ".repeat(n))
    }),
    ("two enums of which one narrows the other", 4_000, |n| {
        let values = list(n, ", ", |i| format!("v{i}"));
        schemas(&format!(
            "    S: {{allOf: [{{type: string, enum: [{values}]}}, {{enum: [{values}]}}]}}\n"
        ))
    }),
    ("links that are never closed", 5_000, |n| {
        described(&"[a](".repeat(n))
    }),
    ("nested flow sequences", 100_000, |n| {
        format!("openapi: 3.1.0\nx-a: {}", "[".repeat(n))
    }),
    ("a discriminator base and references back to it", 150, |n| {
        let mapping = list(n, ", ", |i| format!("c{i}: '#/components/schemas/C{i}'"));
        let base = format!(
            "    Base: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind, mapping: {{{mapping}}}}}}}\n"
        );
        let back = list(n, "", |i| {
            format!(
                "    C{i}: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{type: object, properties: {{x{i}: {{type: string}}, p: {{$ref: '#/components/schemas/Base'}}}}}}]}}\n"
            )
        });
        schemas(&(base + &back))
    }),
    ("references to references", 600, |n| {
        chain(n, |next| format!("{{$ref: '{next}'}}"))
    }),
    ("arrays of arrays by name", 400, |n| {
        chain(n, |next| {
            format!("{{type: array, items: {{$ref: '{next}'}}}}")
        })
    }),
    ("alternatives of alternatives", 150, |n| {
        chain(n, |next| {
            format!("{{oneOf: [{{$ref: '{next}'}}, {{type: integer}}]}}")
        })
    }),
    (
        "alternatives of alternatives with one discriminator",
        100,
        |n| {
            let chain = chain(n, |next| {
                let own = next.replace("/S", "/A");
                format!(
                    "{{oneOf: [{{$ref: '{next}'}}, {{$ref: '{own}'}}], discriminator: {{propertyName: kind}}}}"
                )
            });
            let own = list(n + 1, "", |i| {
                format!(
                    "    A{i}: {{type: object, required: [kind], properties: {{kind: {{type: string}}, p{i}: {{type: string}}}}}}\n"
                )
            });
            chain + &own
        },
    ),
    ("schemas that extend one another", 100, |n| {
        chain(n, |next| {
            format!(
                "{{allOf: [{{$ref: '{next}'}}, {{type: object, properties: {{a: {{type: string}}}}}}]}}"
            )
        })
    }),
    (
        "calls of objects that require several of the next",
        20,
        |n| {
            let path = "  /a:\n    post:\n      operationId: a\n      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}\n      responses: {'204': {description: d}}\n";
            let objects = chain(n, |next| {
                let names = list(6, ", ", |i| format!("p{i}"));
                let properties = list(6, ", ", |i| format!("p{i}: {{$ref: '{next}'}}"));
                format!("{{type: object, required: [{names}], properties: {{{properties}}}}}")
            });
            objects.replace("paths: {}\n", &format!("paths:\n{path}"))
        },
    ),
    ("schemas that include the next one twice", 15, twice_each),
    (
        "bodies of XML that include the next schema twice",
        15,
        |n| {
            let path = "  /a:\n    get:\n      operationId: a\n      responses: {'200': {description: d, content: {application/xml: {schema: {$ref: '#/components/schemas/S0'}}}}}\n";
            twice_each(n).replace("paths: {}\n", &format!("paths:\n{path}"))
        },
    ),
    (
        "multipart bodies of unions that list the next one twice",
        12,
        |n| {
            let path = "  /a:\n    post:\n      operationId: a\n      requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/S0'}}}}\n      responses: {'200': {description: d, content: {multipart/mixed: {schema: {$ref: '#/components/schemas/S0'}}}}}\n";
            let unions = chain(n, |next| {
                let alternative = |name: &str| {
                    format!("{{type: object, required: [k], properties: {{k: {{const: {name}}}}}}}")
                };
                format!(
                    "{{oneOf: [{{$ref: '{next}'}}, {{title: t, oneOf: [{{$ref: '{next}'}}, {}]}}, {}]}}",
                    alternative("a"),
                    alternative("b")
                )
            });
            unions.replace("paths: {}\n", &format!("paths:\n{path}"))
        },
    ),
    ("chains of properties", 300, |n| {
        chain(n, |next| {
            format!("{{type: object, properties: {{next: {{$ref: '{next}'}}}}}}")
        })
    }),
    ("properties of an object", 1_500, |n| {
        schemas(&format!(
            "    S: {{type: object, properties: {{{}}}}}\n",
            list(n, ", ", |i| format!("p{i}: {{type: string}}"))
        ))
    }),
    ("required names without properties", 400, |n| {
        schemas(&format!(
            "    S: {{type: object, required: [{}], properties: {{{}}}}}\n",
            list(n, ", ", |i| format!("q{i}")),
            list(n, ", ", |i| format!("p{i}: {{type: string}}"))
        ))
    }),
    ("parts of an allOf", 300, |n| {
        schemas(&format!(
            "    S: {{allOf: [{}]}}\n",
            list(n, ", ", |i| format!(
                "{{type: object, properties: {{p{i}: {{type: string}}}}}}"
            ))
        ))
    }),
    ("parts of an allOf that only require", 300, |n| {
        schemas(&format!(
            "    S: {{allOf: [{{$ref: '#/components/schemas/B'}}, {}]}}\n    B: {{type: object, properties: {{{}}}}}\n",
            list(n, ", ", |i| format!("{{required: [p{i}]}}")),
            list(n, ", ", |i| format!("p{i}: {{type: string}}"))
        ))
    }),
    ("alternatives of a union", 150, |n| {
        let union = format!(
            "    S: {{oneOf: [{}]}}\n",
            list(n, ", ", |i| format!(
                "{{$ref: '#/components/schemas/A{i}'}}"
            ))
        );
        schemas(
            &(union
                + &list(n, "", |i| {
                    format!(
                        "    A{i}: {{type: object, required: [a{i}], properties: {{a{i}: {{type: string}}}}}}\n"
                    )
                })),
        )
    }),
    ("values of an enum", 2_000, |n| {
        schemas(&format!(
            "    S: {{type: string, enum: [{}]}}\n",
            list(n, ", ", |i| format!("v{i}"))
        ))
    }),
    ("bodies of XML whose elements have one name", 150, |n| {
        operations(&list(n, "", |i| {
            let schema = format!(
                "{{type: object, xml: {{name: r}}, properties: {{a{i}: {{type: string}}}}}}"
            );
            format!(
                "  /p{i}: {{post: {{requestBody: {{content: {{application/xml: {{schema: {schema}}}}}}}, responses: {{'204': {{description: ok}}}}}}}}\n"
            )
        }))
    }),
    ("parameters", 250, |n| {
        let parameters = list(n, ", ", |i| {
            format!("{{name: p{i}, in: query, schema: {{type: string}}}}")
        });
        operations(&format!(
            "  /a: {{get: {{operationId: a, parameters: [{parameters}], responses: {{'200': {{description: a}}}}}}}}\n"
        ))
    }),
    ("operations and tags", 200, |n| {
        operations(&list(n, "", |i| {
            format!(
                "  /a{i}: {{get: {{operationId: a{i}, tags: [t{i}], responses: {{'200': {{description: a}}}}}}}}\n"
            )
        }))
    }),
    ("security schemes", 200, |n| {
        let needs = list(n, ", ", |i| format!("{{s{i}: []}}"));
        let schemes = list(n, ", ", |i| {
            format!("s{i}: {{type: apiKey, in: header, name: h{i}}}")
        });
        format!(
            "{HEAD}security: [{needs}]\npaths: {{/a: {{get: {{operationId: a, responses: {{'200': {{description: a}}}}}}}}}}\ncomponents: {{securitySchemes: {{{schemes}}}}}\n"
        )
    }),
    ("statuses of an operation", 200, |n| {
        let statuses = list(n.min(400), "", |i| {
            format!(
                "        '{}': {{description: d, content: {{application/json: {{schema: {{type: object, properties: {{p{i}: {{type: string}}}}}}}}}}}}\n",
                200 + i
            )
        });
        operations(&format!(
            "  /a:\n    get:\n      operationId: a\n      responses:\n{statuses}"
        ))
    }),
    ("media types of a response", 150, |n| {
        let types = list(n, ", ", |i| {
            format!(
                "application/vnd.t{i}+json: {{schema: {{type: object, properties: {{p{i}: {{type: string}}}}}}}}"
            )
        });
        operations(&format!(
            "  /a:\n    get:\n      operationId: a\n      responses: {{'200': {{description: d, content: {{{types}}}}}}}\n"
        ))
    }),
    ("media types of a request", 150, |n| {
        let types = list(n, ", ", |i| {
            format!(
                "application/vnd.t{i}+json: {{schema: {{type: object, properties: {{p{i}: {{type: string}}}}}}}}"
            )
        });
        operations(&format!(
            "  /a:\n    post:\n      operationId: a\n      requestBody: {{content: {{{types}}}}}\n      responses: {{'204': {{description: d}}}}\n"
        ))
    }),
    ("headers of a response", 300, |n| {
        let headers = list(n, ", ", |i| format!("X-H{i}: {{schema: {{type: string}}}}"));
        operations(&format!(
            "  /a:\n    get:\n      operationId: a\n      responses: {{'204': {{description: d, headers: {{{headers}}}}}}}\n"
        ))
    }),
    ("parts of a form", 300, |n| {
        let parts = list(n, ", ", |i| {
            format!("f{i}: {{type: string, format: binary}}")
        });
        let encoding = list(n, ", ", |i| format!("f{i}: {{contentType: image/png}}"));
        operations(&format!(
            "  /a:\n    post:\n      operationId: a\n      requestBody: {{content: {{multipart/form-data: {{schema: {{type: object, properties: {{{parts}}}}}, encoding: {{{encoding}}}}}}}}}\n      responses: {{'204': {{description: d}}}}\n"
        ))
    }),
    ("servers with variables", 300, |n| {
        let servers = list(n, ", ", |i| {
            format!(
                "{{url: 'https://{{v{i}}}.example.com', description: s{i}, variables: {{v{i}: {{default: a}}}}}}"
            )
        });
        operations(&format!(
            "  /a: {{get: {{operationId: a, responses: {{'204': {{description: d}}}}}}}}\nservers: [{servers}]\n"
        ))
    }),
    ("examples of a schema", 300, |n| {
        let examples = list(n, ", ", |i| format!("{{a: x{i}, b: null}}"));
        schemas(&format!(
            "    T: {{anyOf: [{{type: object, properties: {{a: {{type: string}}}}}}, {{type: object, properties: {{b: {{type: [string, 'null']}}}}}}], examples: [{examples}]}}\n"
        ))
    }),
    ("nested values of an example", 100, |n| {
        let example = format!("{}null{}", "{a: ".repeat(n), "}".repeat(n));
        schemas(&format!(
            "    T: {{type: object, properties: {{a: {{anyOf: [{{$ref: '#/components/schemas/T'}}, {{type: string}}]}}}}, example: {example}}}\n"
        ))
    }),
    ("patterns of properties", 200, |n| {
        let patterns = list(n, ", ", |i| format!("'^p{i}': {{type: integer}}"));
        schemas(&format!(
            "    T: {{type: object, patternProperties: {{{patterns}}}}}\n"
        ))
    }),
    ("webhooks and callbacks", 150, |n| {
        let hooks = list(n, "", |i| {
            format!(
                "  h{i}: {{post: {{operationId: hook{i}, requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{p{i}: {{type: string}}}}}}}}}}}}, responses: {{'204': {{description: d}}}}}}}}\n"
            )
        });
        let callbacks = list(n, ", ", |i| {
            format!(
                "c{i}: {{'{{$request.body#/url}}': {{post: {{responses: {{'204': {{description: d}}}}}}}}}}"
            )
        });
        operations(&format!(
            "  /a: {{post: {{operationId: a, callbacks: {{{callbacks}}}, responses: {{'204': {{description: d}}}}}}}}\nwebhooks:\n{hooks}"
        ))
    }),
    ("links of a response", 200, |n| {
        let links = list(n, ", ", |i| {
            format!("l{i}: {{operationId: a, description: d{i}}}")
        });
        operations(&format!(
            "  /a: {{get: {{operationId: a, responses: {{'204': {{description: d, links: {{{links}}}}}}}}}}}\n"
        ))
    }),
    ("anchors and dynamic references", 150, |n| {
        let users = list(n, "", |i| {
            format!(
                "    P{i}: {{$id: 'https://example.com/p{i}', $ref: 'https://example.com/page', $defs: {{item: {{$dynamicAnchor: item, type: object, properties: {{p{i}: {{type: string}}}}}}}}}}\n"
            )
        });
        schemas(&format!(
            "    Page: {{$id: 'https://example.com/page', type: object, properties: {{items: {{type: array, items: {{$dynamicRef: '#item'}}}}}}, $defs: {{item: {{$dynamicAnchor: item, type: object}}}}}}\n{users}"
        ))
    }),
];

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

fn list(n: usize, between: &str, item: impl Fn(usize) -> String) -> String {
    (0..n).map(item).collect::<Vec<_>>().join(between)
}

fn described(text: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1', description: '{text}'}}\npaths: {{}}\n"
    )
}

fn schemas(text: &str) -> String {
    format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{text}")
}

fn operations(text: &str) -> String {
    format!("{HEAD}paths:\n{text}")
}

fn chain(n: usize, link: impl Fn(&str) -> String) -> String {
    let mut text = String::new();
    for index in 0..n {
        let next = format!("#/components/schemas/S{}", index + 1);
        let _ = writeln!(text, "    S{index}: {}", link(&next));
    }
    let _ = writeln!(
        text,
        "    S{n}: {{type: object, properties: {{a: {{type: string}}}}}}"
    );
    schemas(&text)
}

/// Schemas that each include the next one in two parts of their `allOf`.
fn twice_each(n: usize) -> String {
    chain(n, |next| {
        let part = format!("{{allOf: [{{$ref: '{next}'}}]}}");
        format!("{{allOf: [{part}, {part}], xml: {{name: s}}}}")
    })
}

/// The number and size of allocations to generate the document.
fn cost(text: String) -> (usize, usize) {
    let files = MemoryFiles::new().with("main.yaml", text.into_bytes());
    let region = Region::new(COUNTED);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("growth")).unwrap();
    let _ = outcome.diagnostics.render(&outcome.sources, false);
    let spent = region.change();
    (
        spent.allocations + spent.reallocations,
        spent.bytes_allocated,
    )
}

/// A single test: allocations of concurrent tests would be counted, too. Two processes share the kinds.
#[test]
fn work_grows_linearly_with_the_document() {
    if let Ok(half) = std::env::var(HALF) {
        return test_half_of_the_kinds(half.parse().unwrap());
    }
    let start = |half: usize| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let command = command.args(["--exact", "work_grows_linearly_with_the_document"]);
        command.env(HALF, half.to_string()).spawn().unwrap()
    };
    for mut half in [start(0), start(1)] {
        assert!(
            half.wait().unwrap().success(),
            "a child process failed; its output is above"
        );
    }
}

fn test_half_of_the_kinds(half: usize) {
    let mut too_much = Vec::new();
    for (name, n, make) in KINDS.iter().skip(half).step_by(2) {
        let (once, twice) = (cost(make(*n)), cost(make(2 * n)));
        for (what, once, twice) in [("allocations", once.0, twice.0), ("bytes", once.1, twice.1)] {
            if twice * 100 > once * MAX_RATIO {
                too_much.push(format!(
                    "{name}: {once} {what} for {n}, {twice} for {}",
                    2 * n
                ));
            }
        }
    }
    assert!(too_much.is_empty(), "{}", too_much.join("\n"));
}
