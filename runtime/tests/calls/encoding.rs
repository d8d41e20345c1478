//! Parameters, paths and bodies on the wire, according to the tables of OpenAPI 3.0.4 and 3.1.1.

use crate::sending;
use crate::support;

use clientwright_runtime::codegen::v1::describe::*;
use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{Error, RawResponse, ToJson, Value};
use sending::{json, parameter, send};
use support::*;

const EMPTY: &str = r#""""#;
const STRING: &str = r#""blue""#;
const ARRAY: &str = r#"["blue","black","brown"]"#;
const OBJECT: &str = r#"{"B":150,"G":200,"R":100}"#;

#[tokio::test]
async fn path_styles_follow_the_specification() {
    use Style::{Label, Matrix, Simple};
    for (style, explode, value, expected) in [
        (Matrix, false, STRING, ";value=blue"),
        (Matrix, false, EMPTY, ";value"),
        (Matrix, false, ARRAY, ";value=blue,black,brown"),
        (Matrix, false, OBJECT, ";value=B,150,G,200,R,100"),
        (Matrix, true, ARRAY, ";value=blue;value=black;value=brown"),
        (Matrix, true, OBJECT, ";B=150;G=200;R=100"),
        (Label, false, STRING, ".blue"),
        (Label, false, ARRAY, ".blue,black,brown"),
        (Label, false, OBJECT, ".B,150,G,200,R,100"),
        (Label, true, ARRAY, ".blue.black.brown"),
        (Label, true, OBJECT, ".B=150.G=200.R=100"),
        (Simple, false, STRING, "blue"),
        (Simple, false, ARRAY, "blue,black,brown"),
        (Simple, false, OBJECT, "B,150,G,200,R,100"),
        (Simple, true, ARRAY, "blue,black,brown"),
        (Simple, true, OBJECT, "B=150,G=200,R=100"),
        (
            Simple,
            false,
            r#""a/b?c#d%e,f é""#,
            "a%2Fb%3Fc%23d%25e%2Cf%20%C3%A9",
        ),
        (Simple, false, "true", "true"),
        (Simple, false, "1.50", "1.50"),
    ] {
        let request =
            send(|call| call.set(parameter(Location::Path, style, explode), &json(value)));
        assert_eq!(request.await.unwrap().path(), format!("/a{expected}b/x"));
    }
}

#[tokio::test]
async fn query_styles_follow_the_specification() {
    use Style::{DeepObject, Form, PipeDelimited, SpaceDelimited};
    for (style, explode, value, expected) in [
        (Form, false, EMPTY, Some("color=")),
        (Form, false, STRING, Some("color=blue")),
        (Form, false, ARRAY, Some("color=blue,black,brown")),
        (Form, false, OBJECT, Some("color=B,150,G,200,R,100")),
        (Form, true, STRING, Some("color=blue")),
        (
            Form,
            true,
            ARRAY,
            Some("color=blue&color=black&color=brown"),
        ),
        (Form, true, OBJECT, Some("B=150&G=200&R=100")),
        (Form, true, "[]", None),
        (Form, false, "{}", None),
        (Form, false, "null", None),
        (
            SpaceDelimited,
            false,
            ARRAY,
            Some("color=blue%20black%20brown"),
        ),
        (
            SpaceDelimited,
            false,
            OBJECT,
            Some("color=B%20150%20G%20200%20R%20100"),
        ),
        (
            PipeDelimited,
            false,
            ARRAY,
            Some("color=blue%7Cblack%7Cbrown"),
        ),
        (
            PipeDelimited,
            false,
            OBJECT,
            Some("color=B%7C150%7CG%7C200%7CR%7C100"),
        ),
        (
            DeepObject,
            true,
            OBJECT,
            Some("color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"),
        ),
        (
            DeepObject,
            true,
            r#"{"a":{"b":[1,2]}}"#,
            Some("color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2"),
        ),
        (
            DeepObject,
            true,
            r#"{"a":null,"b":[1,null,2],"c":{"d":null}}"#,
            Some("color%5Bb%5D=1&color%5Bb%5D=2"),
        ),
        (
            Form,
            false,
            r#"["a,b","c&d=e"]"#,
            Some("color=a%2Cb,c%26d%3De"),
        ),
        (Form, true, r#"[{"a":1}]"#, Some("color=%7B%22a%22%3A1%7D")),
    ] {
        let request =
            send(|call| call.set(parameter(Location::Query, style, explode), &json(value)));
        assert_eq!(
            request.await.unwrap().query(),
            expected,
            "{style:?} {explode} {value}"
        );
    }
}

#[tokio::test]
async fn headers_and_cookies_are_written_in_their_styles() {
    for (explode, value, header, cookie) in [
        (false, STRING, "blue", "color=blue"),
        (false, ARRAY, "blue,black,brown", "color=blue,black,brown"),
        (
            false,
            OBJECT,
            "B,150,G,200,R,100",
            "color=B,150,G,200,R,100",
        ),
        (
            true,
            ARRAY,
            "blue,black,brown",
            "color=blue; color=black; color=brown",
        ),
        (true, OBJECT, "B=150,G=200,R=100", "B=150; G=200; R=100"),
        (true, r#""a b;c""#, "a b;c", "color=a%20b%3Bc"),
    ] {
        let request = send(|call| {
            call.set(
                parameter(Location::Header, Style::Simple, explode),
                &json(value),
            );
            call.set(
                parameter(Location::Cookie, Style::Form, explode),
                &json(value),
            );
        });
        let request = request.await.unwrap();
        assert_eq!(request.header("color"), Some(header));
        assert_eq!(request.header("cookie"), Some(cookie));
    }
}

#[tokio::test]
async fn allow_reserved_keeps_reserved_characters_and_json_is_percent_encoded() {
    static RESERVED: Parameter = Parameter::query("q").allow_reserved();
    static JSON: Parameter = Parameter::query("q").json();
    let request = send(|call| call.set(&RESERVED, &"/a?b=[c],#%"))
        .await
        .unwrap();
    assert_eq!(request.query(), Some("q=/a?b=[c],%23%25"));
    let request = send(|call| call.set(&JSON, &json(r#"{"a":[1]}"#)))
        .await
        .unwrap();
    assert_eq!(request.query(), Some("q=%7B%22a%22%3A%5B1%5D%7D"));
}

#[tokio::test]
async fn setting_a_parameter_again_replaces_it_and_none_removes_it() {
    let query = parameter(Location::Query, Style::Form, true);
    let request = send(|call| {
        call.set(query, &"a");
        call.set(query, &"b");
    });
    assert_eq!(request.await.unwrap().query(), Some("color=b"));
    let request = send(|call| {
        call.set(query, &"a");
        call.set(query, &None::<String>);
    });
    assert_eq!(request.await.unwrap().query(), None);
}

#[tokio::test]
async fn path_arguments_are_escaped_or_rejected() {
    async fn read(id: &dyn ToJson) -> Result<String, Error> {
        let bench = bench();
        bench.mock.always("readThing", MockAnswer::json(200, "[]"));
        let client = bench.client();
        let mut call = client.call(&READ);
        call.set(&ID, id);
        bench
            .run(call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json))
            .await?;
        Ok(bench.mock.calls("readThing")[0].path().to_owned())
    }
    assert_eq!(read(&"../x").await.unwrap(), "/v1/things/..%2Fx");
    assert_eq!(read(&"%2e%2e").await.unwrap(), "/v1/things/%252e%252e");
    assert_eq!(read(&"...").await.unwrap(), "/v1/things/...");
    assert_eq!(read(&"a\\b").await.unwrap(), "/v1/things/a%5Cb");
    assert_eq!(read(&"00123").await.unwrap(), "/v1/things/00123");
    for id in ["..", "."] {
        let error = read(&id).await.unwrap_err();
        assert!(error.is_config());
        assert_eq!(
            error.to_string(),
            format!(
                "GET /things/{{id}} (readThing): path parameter id: `{id}` would change the path"
            )
        );
    }
    for (id, problem) in [
        (&"" as &dyn ToJson, "path parameter id is empty"),
        (&None::<String>, "path parameter id is not set"),
        (&Vec::<String>::new(), "path parameter id is empty"),
    ] {
        let error = read(id).await.unwrap_err();
        assert!(error.to_string().ends_with(problem), "{error}");
    }
}

#[tokio::test]
async fn an_invalid_header_value_is_an_error_that_does_not_show_it() {
    let error = send(|call| {
        call.set(
            parameter(Location::Header, Style::Simple, false),
            &"geheim\r\nX-Evil: 1",
        );
    });
    let error = error.await.unwrap_err();
    assert!(error.is_config());
    assert!(!format!("{error} {error:?}").contains("geheim"));
}

#[tokio::test]
async fn paths_and_servers_can_be_replaced() {
    let bench = bench();
    bench.mock.always("readThing", MockAnswer::json(200, "[]"));
    bench.mock.always("elsewhere", MockAnswer::json(200, "[]"));
    let read = |client: &clientwright_runtime::Client| {
        let mut call = client.call(&READ);
        call.set(&ID, &"7");
        call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json)
    };
    let client = bench
        .builder()
        .server_variable("region", "us")
        .path("readThing", "/t/{id}/full")
        .build()
        .unwrap();
    bench.run(read(&client)).await.unwrap();
    bench.run(call(&client, &ELSEWHERE)).await.unwrap();
    let client = bench
        .builder()
        .base_url("https://proxy.example.org/x/")
        .build()
        .unwrap();
    bench.run(call(&client, &ELSEWHERE)).await.unwrap();
    let urls: Vec<_> = bench
        .mock
        .requests()
        .into_iter()
        .filter(|r| r.operation.is_some())
        .map(|r| r.url)
        .collect();
    assert_eq!(
        urls,
        [
            "https://us.example.com/v1/t/7/full",
            "https://other.example.com/things",
            "https://proxy.example.org/x/things",
        ]
    );
    let client = bench
        .builder()
        .path("readThing", "/t/{other}")
        .build()
        .unwrap();
    let error = problem(bench.run(read(&client)).await);
    assert!(
        error.is_config()
            && error
                .to_string()
                .contains("must have the parameters of /things/{id}"),
        "{error}"
    );
}

#[tokio::test]
async fn a_cookie_header_parameter_is_combined_with_cookie_parameters() {
    static COOKIE: Parameter = Parameter::header("Cookie");
    static ONE: Parameter = Parameter::cookie("one");
    let request = send(|call| {
        call.set(&ONE, &1);
        call.set(&COOKIE, &"other=2");
    });
    assert_eq!(
        request.await.unwrap().header("cookie"),
        Some("other=2; one=1")
    );
}
