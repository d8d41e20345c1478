//! Each kind of response: several of them, ranges, `default`, typed headers, errors.

use clientwright_runtime::testing::{MockAnswer, MockTransport};
use golden_operations::operations::AnswerSeveralResponse;
use golden_operations::types::AnswerHeadersXKindHeader;
use golden_operations::{Client, ErrorBody};

const RGB: &str = r#"{"R":1,"G":2,"B":3}"#;

fn client() -> (Client, MockTransport) {
    golden_tests::operations().unwrap()
}

#[tokio::test]
async fn each_success_has_its_own_type() {
    let (client, transport) = client();
    transport.answer("answerSeveral", MockAnswer::json(200, RGB));
    let answer = client.answer_several().await.unwrap();
    assert_eq!(answer.status(), 200);
    let AnswerSeveralResponse::Ok(colour) = answer.into_body() else {
        panic!("not the colour");
    };
    assert_eq!((colour.r, colour.g, colour.b), (Some(1), Some(2), Some(3)));
    transport.answer("answerSeveral", MockAnswer::json(202, r#"{"ticket":"t"}"#));
    let answer = client.answer_several().await.unwrap();
    assert!(matches!(answer.body(), AnswerSeveralResponse::Accepted(later) if later.ticket == "t"));
    transport.answer("answerSeveral", MockAnswer::new(204));
    let answer = client.answer_several().await.unwrap();
    assert_eq!(*answer.body(), AnswerSeveralResponse::NoContent);
    assert_eq!(
        transport.requests()[0].header("accept"),
        Some("application/json")
    );
}

#[tokio::test]
async fn a_success_status_that_is_not_specified_is_a_decode_error() {
    let (client, transport) = client();
    transport.answer("answerSeveral", MockAnswer::json(206, RGB));
    let error = client.answer_several().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 206);
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.raw_body(), RGB.as_bytes());
}

#[tokio::test]
async fn a_redirect_is_an_error_that_shows_the_path_of_its_location() {
    let (client, transport) = client();
    transport.answer("answerMoved", MockAnswer::json(200, RGB));
    let colour = client.answer_moved().await.unwrap().into_body();
    assert_eq!(colour.g, Some(2));
    let moved = MockAnswer::json(301, r#"{"message":"moved"}"#).header("location", "/there?key=1");
    transport.answer("answerMoved", moved);
    let error = client.answer_moved().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 301);
    assert!(error.to_string().contains("/there"), "{error}");
    assert!(!error.to_string().contains("key"), "{error}");
    assert!(
        matches!(error.body(), Some(ErrorBody::Problem(it)) if it.message.as_deref() == Some("moved"))
    );
    transport.answer("answerMoved", MockAnswer::new(304));
    let error = client.answer_moved().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 304);
}

#[tokio::test]
async fn not_modified_is_a_success_of_conditional_calls() {
    let (client, transport) = client();
    transport.answer("answerConditional", MockAnswer::new(304));
    let answer = client.answer_conditional().if_none_match("\"a\"").await;
    assert_eq!(answer.unwrap().into_body(), None);
}

#[tokio::test]
async fn each_error_has_its_own_type() {
    let (client, transport) = client();
    transport.answer(
        "answerSeveral",
        MockAnswer::json(404, r#"{"message":"gone","more":1}"#),
    );
    let error = client.answer_several().await.unwrap_err();
    assert!(error.is_not_found());
    assert!(matches!(
        error.body(),
        Some(ErrorBody::Problem(problem)) if problem.message.as_deref() == Some("gone")
    ));
    transport.answer("answerSeveral", MockAnswer::json(409, r#"{"holder":"x"}"#));
    let error = client.answer_several().await.unwrap_err();
    assert!(error.is_conflict());
    assert!(matches!(
        error.body(),
        Some(ErrorBody::Conflict(conflict)) if conflict.holder == "x"
    ));
    transport.answer(
        "answerSeveral",
        MockAnswer::json(501, r#"{"message":"no"}"#),
    );
    let error = client.answer_several().await.unwrap_err();
    assert!(error.is_server_error());
    assert!(matches!(error.body(), Some(ErrorBody::Problem(_))));
}

#[tokio::test]
async fn an_untyped_or_mismatched_error_body_is_kept_as_bytes() {
    let (client, transport) = client();
    for (status, body) in [(418, r#"{"message":"x"}"#), (409, "<html>"), (404, "")] {
        transport.answer("answerSeveral", MockAnswer::json(status, body));
        let error = client.answer_several().await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.body(), None, "{status}");
        assert_eq!(error.raw_body(), body.as_bytes());
    }
}

#[tokio::test]
async fn a_range_covers_its_statuses_and_default_covers_the_rest() {
    let (client, transport) = client();
    for status in [200, 201, 299] {
        transport.answer("answerRange", MockAnswer::json(status, RGB));
        let answer = client.answer_range().await.unwrap();
        assert_eq!(
            (answer.status().as_u16(), answer.body().g),
            (status, Some(2))
        );
    }
    for status in [400, 404, 500] {
        // 500 is retried.
        let problem = MockAnswer::json(status, r#"{"message":"m"}"#);
        transport.always("answerRange", problem);
        let error = client.answer_range().await.unwrap_err();
        let Some(ErrorBody::Problem(problem)) = error.body() else {
            panic!("{status}: {error}");
        };
        assert_eq!(problem.message.as_deref(), Some("m"));
    }
}

#[tokio::test]
async fn default_alone_covers_successes_and_errors() {
    let (client, transport) = client();
    transport.answer("answerDefault", MockAnswer::json(200, RGB));
    assert_eq!(client.answer_default().await.unwrap().body().b, Some(3));
    transport.answer("answerDefault", MockAnswer::json(404, RGB));
    let error = client.answer_default().await.unwrap_err();
    assert!(matches!(
        error.body(),
        Some(ErrorBody::Rgb(colour)) if colour.b == Some(3)
    ));
}

#[tokio::test]
async fn response_headers_are_typed() {
    let (client, transport) = client();
    transport.answer(
        "answerHeaders",
        MockAnswer::json(200, format!("[{RGB}]"))
            .header("x-total", "12")
            .header("x-next", "https://example.com/2")
            .header("x-since", "2026-01-31T10:00:00Z")
            .header("x-tags", "a,b")
            .header("x-kind", "c")
            .header("x-limits", "used,3,left,7,name,8")
            .header("x-window", "from=1,to=9")
            .header("x-plan", r#"["a,b","c"]"#)
            .header("set-cookie", "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT")
            .header("set-cookie", "b=2"),
    );
    let answer = client.answer_headers().await.unwrap();
    assert_eq!(answer.body().len(), 1);
    let headers = answer.headers();
    assert_eq!(headers.x_total, Ok(12));
    let limits = headers.x_limits.as_ref().unwrap();
    assert_eq!(
        (limits.used, limits.left, limits.name.as_deref()),
        (Some(3), Some(7), Some("8"))
    );
    let window = headers.x_window.as_ref().unwrap();
    assert_eq!((window.from, window.to), (1, Some(9)));
    assert_eq!(headers.x_plan.as_deref().unwrap(), ["a,b", "c"]);
    assert_eq!(
        headers.set_cookie.as_deref().unwrap(),
        ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"]
    );
    assert_eq!(
        headers.x_next.as_ref().unwrap().as_str(),
        "https://example.com/2"
    );
    assert_eq!(
        headers.x_since.as_ref().unwrap().to_string(),
        "2026-01-31T10:00:00Z"
    );
    assert_eq!(headers.x_tags.as_deref().unwrap(), ["a", "b"]);
    assert_eq!(
        headers.x_kind,
        Some(AnswerHeadersXKindHeader::Unknown("c".to_owned()))
    );
}

#[tokio::test]
async fn a_malformed_response_header_does_not_fail_the_call() {
    let (client, transport) = client();
    transport.answer(
        "answerHeaders",
        MockAnswer::json(200, format!("[{RGB}]"))
            .header("x-total", "many")
            .header("x-since", "yesterday")
            .header("x-tags", r#"a, "b, c""#),
    );
    let answer = client.answer_headers().await.unwrap();
    assert_eq!(answer.body().len(), 1);
    let headers = answer.headers();
    let malformed = headers.x_total.as_ref().unwrap_err();
    assert_eq!(
        (malformed.name(), malformed.is_missing()),
        ("X-Total", false)
    );
    assert!(headers.x_window.as_ref().unwrap_err().is_missing());
    assert_eq!((&headers.x_next, &headers.x_since), (&None, &None));
    assert_eq!(headers.x_tags.as_deref().unwrap(), ["a", "b, c"]);
}

#[tokio::test]
async fn a_response_of_arbitrary_json_is_kept_unchanged() {
    let (client, transport) = client();
    let json = r#"{"a":12345678901234567890,"z":[1.10,null,"x"]}"#;
    transport.answer("answerFree", MockAnswer::json(200, json));
    let answer = client.answer_free().await.unwrap();
    assert_eq!(answer.body().to_string(), json);
}

#[tokio::test]
async fn responses_without_a_body_and_operations_without_an_id_are_supported() {
    let (client, transport) = client();
    transport.answer("head shared by id", MockAnswer::new(200));
    client.head_shared_by_id(1).await.unwrap();
    transport.answer("delete shared by id", MockAnswer::new(204));
    #[allow(deprecated, reason = "deprecated operations work")]
    client.delete_shared_by_id(1).await.unwrap();
    transport.answer("options shared by id", MockAnswer::new(204));
    client.options_shared_by_id(1).await.unwrap();
    let methods: Vec<String> = transport
        .requests()
        .iter()
        .map(|request| request.method.to_string())
        .collect();
    assert_eq!(methods, ["HEAD", "DELETE", "OPTIONS"]);
}

#[tokio::test]
async fn the_message_of_an_error_is_found_without_conventions() {
    let (client, transport) = client();
    let answer = MockAnswer::json(404, r#"{"message":"no such colour"}"#);
    transport.answer("answerSeveral", answer);
    let error = client.answer_several().await.unwrap_err();
    assert_eq!(error.message(), Some("no such colour"));
    assert_eq!(error.code(), None);
    assert!(error.to_string().contains("no such colour"), "{error}");
}
