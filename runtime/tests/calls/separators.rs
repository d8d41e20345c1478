//! Values that contain separators: they are encoded if that makes them unambiguous; otherwise, they are rejected before
//! anything is sent.

use crate::sending;

use clientwright_runtime::codegen::v1::describe::{Encoding, Location, Parameter, Style};
use sending::{json, parameter, send};

use Location::{Cookie, Header, Path, Query};
use Style::{DeepObject, Form, Label, Matrix, PipeDelimited, Simple, SpaceDelimited, TabDelimited};

/// Returns the error for a value, which does not contain the value.
async fn refused(parameter: &'static Parameter, value: &str) -> String {
    let error = send(|call| call.set(parameter, &json(value))).await;
    let error = error.expect_err(value);
    assert!(error.is_config(), "{error}");
    error.to_string()
}

#[tokio::test]
async fn an_ambiguous_value_is_rejected_before_anything_is_sent() {
    for (location, style, explode, value, separator) in [
        (Query, PipeDelimited, false, r#"["a|b","c"]"#, "|"),
        (Query, PipeDelimited, false, r#"{"a":"b|c"}"#, "|"),
        (Query, PipeDelimited, false, r#"{"a|b":"c"}"#, "|"),
        (Query, SpaceDelimited, false, r#"["a b","c"]"#, " "),
        (Query, SpaceDelimited, false, r#"[["a b"]]"#, " "),
        (Query, TabDelimited, false, r#"["a\tb"]"#, "\t"),
        (Header, Simple, false, r#"["a,b","c"]"#, ","),
        (Header, Simple, false, r#"{"a":"b,c"}"#, ","),
        (Header, Simple, true, r#"{"a,b":"c"}"#, ","),
        (Header, Simple, true, r#"{"a=b":"c"}"#, "="),
        (Path, Label, true, r#"["a.b","c"]"#, "."),
        (Path, Label, true, "[1.5,2]", "."),
        (Path, Label, true, r#"{"a.b":1}"#, "."),
        (Cookie, Style::Cookie, false, r#"["a,b","c"]"#, ","),
        (Cookie, Style::Cookie, true, r#"{"a=b":"c"}"#, "="),
    ] {
        let error = refused(parameter(location, style, explode), value).await;
        let expected = format!("contains `{separator}`, which is what divides them");
        assert!(error.contains(&expected), "{style:?} {value}: {error}");
    }
    for value in [
        r#""a;b""#,
        r#""a\u0001b""#,
        r#"{"a;b":"c"}"#,
        r#"{"a\tb":"c"}"#,
    ] {
        let error = refused(parameter(Cookie, Style::Cookie, true), value).await;
        assert!(error.contains("cannot contain `;`"), "{value}: {error}");
    }
    for value in [r#"{"a][b":1}"#, r#"{"a":{"b[c":1}}"#] {
        let error = refused(parameter(Query, DeepObject, true), value).await;
        assert!(error.contains("contains a bracket"), "{error}");
    }
}

#[tokio::test]
async fn single_or_unambiguously_encoded_values_can_contain_separators() {
    for (location, style, explode, value, expected) in [
        (Query, PipeDelimited, false, r#""a|b""#, "color=a%7Cb"),
        (Query, PipeDelimited, true, r#"["a|b"]"#, "color=a%7Cb"),
        (
            Query,
            PipeDelimited,
            false,
            r#"["a b,c","d"]"#,
            "color=a%20b%2Cc%7Cd",
        ),
        (
            Query,
            SpaceDelimited,
            false,
            r#"["a|b","c"]"#,
            "color=a%7Cb%20c",
        ),
        (Query, Form, false, r#"["a,b","c"]"#, "color=a%2Cb,c"),
        (
            Query,
            DeepObject,
            true,
            r#"{"a.b":"[c]"}"#,
            "color%5Ba.b%5D=%5Bc%5D",
        ),
        (Path, Simple, false, r#"["a,b","c"]"#, "a%2Cb,c"),
        (Path, Simple, true, r#"{"a=b":"c,d"}"#, "a%3Db=c%2Cd"),
        (Path, Label, false, r#"["a.b","c,d"]"#, ".a.b,c%2Cd"),
        (Path, Label, true, r#""a.b""#, ".a.b"),
        (Path, Matrix, true, r#"["a;b","c"]"#, ";value=a%3Bb;value=c"),
        (Header, Simple, false, r#"["\"a,b\"","c"]"#, r#""a,b",c"#),
        (Header, Simple, false, r#""a,b""#, "a,b"),
        (
            Header,
            Simple,
            false,
            r#"[{"a":1,"b":2}]"#,
            r#"{"a":1,"b":2}"#,
        ),
        (Cookie, Form, false, r#"["a,b","c"]"#, "color=a%2Cb,c"),
        (Cookie, Style::Cookie, true, r#"["a,b"]"#, "color=a,b"),
    ] {
        let request = send(|call| call.set(parameter(location, style, explode), &json(value)));
        let request = request.await.expect(value);
        let path = request.path();
        let found = match location {
            Path => path
                .strip_prefix("/a")
                .and_then(|it| it.strip_suffix("b/x")),
            Header => request.header("color"),
            Cookie => request.header("cookie"),
            _ => request.query(),
        };
        assert_eq!(found, Some(expected), "{style:?} {value}");
    }
}

#[tokio::test]
async fn separators_within_values_are_encoded_despite_allow_reserved() {
    static COMMAS: Parameter = Parameter::query("q").explode(false).allow_reserved();
    static PIPES: Parameter = Parameter::query("q")
        .style(PipeDelimited)
        .explode(false)
        .allow_reserved();
    for (value, expected) in [
        (r#""a,b/c""#, "q=a,b/c"),
        (r#"["a,b/c","d"]"#, "q=a%2Cb/c,d"),
        (r#"{"k,l":"m,n"}"#, "q=k%2Cl,m%2Cn"),
    ] {
        let request = send(|call| call.set(&COMMAS, &json(value))).await.unwrap();
        assert_eq!(request.query(), Some(expected));
    }
    assert!(refused(&PIPES, r#"["a|b"]"#).await.contains("divides them"));
    static COOKIE: Parameter = Parameter::cookie("c").explode(false).allow_reserved();
    for (value, expected) in [
        (r#""a;b,c/d e""#, "c=a%3Bb%2Cc/d%20e"),
        (r#"["a;b","c,d/e"]"#, "c=a%3Bb,c%2Cd/e"),
    ] {
        let request = send(|call| call.set(&COOKIE, &json(value))).await.unwrap();
        assert_eq!(request.header("cookie"), Some(expected));
    }
    static SIMPLE: Parameter = Parameter::path("value").allow_reserved();
    static MATRIX: Parameter = Parameter::path("value").style(Matrix).allow_reserved();
    for (parameter, value, expected) in [
        (&SIMPLE, r#"["a,b:c","d"]"#, "a%2Cb:c,d"),
        (&SIMPLE, r#""a,b;c""#, "a,b;c"),
        (&MATRIX, r#""a;b,c""#, ";value=a%3Bb,c"),
        (&MATRIX, r#"["a;b,c"]"#, ";value=a%3Bb%2Cc"),
    ] {
        let request = send(|call| call.set(parameter, &json(value)))
            .await
            .unwrap();
        assert_eq!(request.path(), format!("/a{expected}b/x"));
    }
}

#[tokio::test]
async fn a_json_string_keeps_its_quotes() {
    static JSON: Parameter = Parameter::query("q").json();
    for (value, expected) in [(r#""a""#, "q=%22a%22"), ("1", "q=1"), ("[1]", "q=%5B1%5D")] {
        let request = send(|call| call.set(&JSON, &json(value))).await.unwrap();
        assert_eq!(request.query(), Some(expected), "{value}");
    }
}

#[tokio::test]
async fn a_form_in_a_query_is_one_value_and_null_is_not_sent() {
    static FORM: Parameter = Parameter::query("q").style(Style::FormContent);
    for (value, expected) in [
        (r#"{"a":1,"b":"x y"}"#, Some("q=a%3D1%26b%3Dx%2By")),
        ("null", None),
    ] {
        let request = send(|call| call.set(&FORM, &json(value))).await.unwrap();
        assert_eq!(request.query(), expected, "{value}");
    }
}

#[tokio::test]
async fn an_ambiguous_form_property_is_rejected_like_a_parameter() {
    let error = send(|call| {
        let pipes = [Encoding::new("list").style(PipeDelimited, false)];
        call.body_form(&json(r#"{"list":["a|b","c"]}"#), &pipes);
    });
    let error = error.await.unwrap_err().to_string();
    assert!(error.contains("the member `list`: "), "{error}");
    assert!(error.contains("contains `|`"), "{error}");
}
