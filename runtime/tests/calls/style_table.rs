//! The table "Style Examples" of the Parameter Object in OpenAPI 3.0.4 and 3.1.1, cell by cell: `color` is empty,
//! `blue`, a list of three elements, or an object with three properties.
//!
//! Properties of objects have no order; here they are sorted by name, so the table's `R,100,G,200,B,150` is
//! `B,150,G,200,R,100`.

use crate::sending;

use clientwright_runtime::codegen::v1::describe::Location::{self, Cookie, Header, Path, Query};
use clientwright_runtime::codegen::v1::describe::Style::{
    self, DeepObject, Form, Label, Matrix, PipeDelimited, Simple, SpaceDelimited,
};
use sending::{json, parameter, send};

const VALUES: [&str; 4] = [
    r#""""#,
    r#""blue""#,
    r#"["blue","black","brown"]"#,
    r#"{"R":100,"G":200,"B":150}"#,
];

/// A cell that is not applicable.
const NA: &str = "n/a";
/// An empty cell of a path: the table expands it to nothing, which would be another path, so it is rejected before
/// anything is sent.
const REFUSED: &str = "refused";

/// Style, explode, and the result for each of the values.
type Row = (Style, bool, [&'static str; 4]);

const IN_PATH: [Row; 6] = [
    (
        Matrix,
        false,
        [
            ";color",
            ";color=blue",
            ";color=blue,black,brown",
            ";color=B,150,G,200,R,100",
        ],
    ),
    (
        Matrix,
        true,
        [
            ";color",
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";B=150;G=200;R=100",
        ],
    ),
    (
        Label,
        false,
        [".", ".blue", ".blue,black,brown", ".B,150,G,200,R,100"],
    ),
    (
        Label,
        true,
        [".", ".blue", ".blue.black.brown", ".B=150.G=200.R=100"],
    ),
    (
        Simple,
        false,
        [REFUSED, "blue", "blue,black,brown", "B,150,G,200,R,100"],
    ),
    (
        Simple,
        true,
        [REFUSED, "blue", "blue,black,brown", "B=150,G=200,R=100"],
    ),
];

const IN_QUERY: [Row; 5] = [
    (
        Form,
        false,
        [
            "color=",
            "color=blue",
            "color=blue,black,brown",
            "color=B,150,G,200,R,100",
        ],
    ),
    (
        Form,
        true,
        [
            "color=",
            "color=blue",
            "color=blue&color=black&color=brown",
            "B=150&G=200&R=100",
        ],
    ),
    (
        SpaceDelimited,
        false,
        [
            NA,
            NA,
            "color=blue%20black%20brown",
            "color=B%20150%20G%20200%20R%20100",
        ],
    ),
    (
        PipeDelimited,
        false,
        [
            NA,
            NA,
            "color=blue%7Cblack%7Cbrown",
            "color=B%7C150%7CG%7C200%7CR%7C100",
        ],
    ),
    (
        DeepObject,
        true,
        [
            NA,
            NA,
            NA,
            "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100",
        ],
    ),
];

const IN_HEADER: [Row; 2] = [
    (
        Simple,
        false,
        ["", "blue", "blue,black,brown", "B,150,G,200,R,100"],
    ),
    (
        Simple,
        true,
        ["", "blue", "blue,black,brown", "B=150,G=200,R=100"],
    ),
];

/// The row `form` of the table. Cookie pairs are delimited by `; ` (3.1.1, appendix D).
const IN_COOKIE: [Row; 2] = [
    (
        Form,
        false,
        [
            "color=",
            "color=blue",
            "color=blue,black,brown",
            "color=B,150,G,200,R,100",
        ],
    ),
    (
        Form,
        true,
        [
            "color=",
            "color=blue",
            "color=blue; color=black; color=brown",
            "B=150; G=200; R=100",
        ],
    ),
];

/// Returns the encoded value in its location.
async fn sent(location: Location, style: Style, explode: bool, value: &str) -> String {
    let request = send(|call| call.set(parameter(location, style, explode), &json(value))).await;
    let Ok(request) = request else {
        return REFUSED.to_owned();
    };
    match location {
        Path => {
            let path = request.path();
            let inside = path.strip_prefix("/a").and_then(|p| p.strip_suffix("b/x"));
            inside.unwrap().replace("value", "color")
        }
        Header => request.header("color").unwrap().to_owned(),
        Cookie => request.header("cookie").unwrap().to_owned(),
        _ => request.query().unwrap().to_owned(),
    }
}

async fn assert_rows(location: Location, rows: &[Row]) {
    for (style, explode, cells) in rows {
        for (value, cell) in VALUES.iter().zip(cells) {
            if *cell != NA {
                let found = sent(location, *style, *explode, value).await;
                assert_eq!(found, *cell, "{style:?}, explode {explode}: {value}");
            }
        }
    }
}

#[tokio::test]
async fn path_values_match_the_table() {
    assert_rows(Path, &IN_PATH).await;
}

#[tokio::test]
async fn query_values_match_the_table() {
    assert_rows(Query, &IN_QUERY).await;
}

#[tokio::test]
async fn header_values_match_the_table() {
    assert_rows(Header, &IN_HEADER).await;
}

#[tokio::test]
async fn cookie_values_match_the_table() {
    assert_rows(Cookie, &IN_COOKIE).await;
}
