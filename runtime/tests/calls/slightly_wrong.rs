//! Minor errors of servers and programs, and their effects.

use crate::support;

use clientwright_runtime::ClientBuilder;
use clientwright_runtime::testing::MockAnswer;
use support::*;

#[tokio::test]
async fn the_code_of_an_error_is_found_in_any_charset() {
    let latin = b"{\"code\":\"6\",\"message\":\"d\xE9j\xE0\"}";
    let wide: Vec<u8> = "{\"code\":6}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (content_type, body, message) in [
        ("application/json; charset=iso-8859-1", &latin[..], "déjà"),
        // The charset is not declared: the readable part is used.
        ("application/json", latin, "d\u{FFFD}j\u{FFFD}"),
        ("application/json; charset=utf-16le", &wide, ""),
        ("application/json", b"\xEF\xBB\xBF{\"code\":6}", ""),
    ] {
        let bench = bench();
        let busy = MockAnswer::new(503).header("content-type", content_type);
        bench.mock.always("createThing", busy.body(body.to_vec()));
        let error = problem(bench.run(call(&bench.client(), &CREATE)).await);
        assert_eq!(error.code(), Some("6"), "{content_type}");
        assert_eq!(error.message().unwrap_or_default(), message);
        // It is the API's own code for requests that were not processed.
        assert_eq!(error.attempts(), 4, "{content_type}");
    }
}

#[tokio::test]
async fn a_token_is_trimmed_and_rejected_next_to_an_error() {
    for (body, sent) in [
        (r#"{"access_token":" t\n"}"#, Some("Bearer t")),
        (r#"{"access_token":"t","error":""}"#, Some("Bearer t")),
        (r#"{"access_token":"t","error":null}"#, Some("Bearer t")),
        (r#"{"access_token":"t","error":"invalid_client"}"#, None),
        (r#"{"access_token":" "}"#, None),
        (r#"{"access_token":"a\u0000"}"#, None),
    ] {
        let bench = bench();
        bench.mock.always_token(MockAnswer::json(200, body));
        bench.mock.always("listThings", MockAnswer::json(200, "[]"));
        let builder = bench.bare().client_credentials("oauth", "id", "secret");
        let result = bench.run(call(&builder.build().unwrap(), &LIST)).await;
        assert_eq!(result.is_ok(), sent.is_some(), "{body}");
        let calls = bench.mock.calls("listThings");
        let header = calls
            .first()
            .and_then(|request| request.header("authorization"));
        assert_eq!(header, sent, "{body}");
    }
}

#[test]
fn invalid_credentials_and_base_urls_are_rejected_by_build() {
    let builder = || ClientBuilder::new(&API).base_url("https://api.example.com");
    for text in ["a\0", "a\r\nx: y", "a\u{7f}"] {
        for built in [
            builder().token("oauth", text).build(),
            builder().api_key("key", text).build(),
        ] {
            let problem = built.unwrap_err().to_string();
            assert!(
                problem.contains("cannot be the value of a header"),
                "{problem}"
            );
            assert!(!problem.contains(text));
        }
    }
    // Percent-encoded in a query, in base64 in Basic.
    builder().api_key("query", "é").build().unwrap();
    builder().basic("basic", "é", "ß").build().unwrap();
    for url in [
        "https:///orders",
        "https:orders",
        "https:/orders",
        "https:\\\\orders",
        "https://\\x",
    ] {
        let problem = builder().base_url(url).build().unwrap_err().to_string();
        assert!(
            problem.contains("not a URL with a host"),
            "{url}: {problem}"
        );
    }
}
