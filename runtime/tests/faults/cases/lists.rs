//! Long lists whose pages fail or repeat themselves.

use clientwright_runtime::codegen::v1::describe::Pagination;
use clientwright_runtime::{Client, Items, Position, RawResponse, RetryPolicy, Value};

use crate::faults::server::{Step, answer, json};
use crate::faults::table::Row;
use crate::faults::world::World;
use crate::support::{CURSOR, LIMIT, LIST, OFFSET};

static BY_OFFSET: Pagination =
    Pagination::offset_limit(&OFFSET, &LIMIT, "").with_total_header("X-Total-Count");

static BY_CURSOR: Pagination = Pagination::cursor(&CURSOR, "/next", "/items");

fn items(client: &Client, pagination: &'static Pagination, name: usize) -> Items<Value, Value> {
    let mut call = client.call(&LIST);
    call.configure(|options| options.header("x-call", &name.to_string()));
    call.pages(RawResponse::json, RawResponse::error_json, pagination)
        .items(|page| {
            let items = page.get("items").unwrap_or(&page);
            items.as_array().unwrap_or_default().to_vec()
        })
}

fn page(json: &str) -> Vec<Step> {
    let header = "content-type: application/json\r\nx-total-count: 6\r\n";
    vec![answer("200 OK", header, json.as_bytes())]
}

/// Each stream that fails is followed by one that continues from its position.
pub(crate) async fn pages_that_fail() -> Vec<Row> {
    let world = World::new(|seen| match seen.number {
        0 => page("[1,2]"),
        1 => vec![json("400 Bad Request", "{}")],
        2 => page("[3,4]"),
        3 => vec![Step::Reset],
        _ => page("[5,6]"),
    })
    .await;
    let builder = world.builder().token("oauth", "t");
    let client = builder.retry(RetryPolicy::never()).build().unwrap();
    let mut seen = Vec::new();
    let mut results = Vec::new();
    let mut position: Option<Position> = None;
    while results.len() < 3 {
        let mut list = items(&client, &BY_OFFSET, results.len());
        if let Some(position) = &position {
            list = list.resume(position);
        }
        let result = world
            .run(async {
                while let Some(item) = list.try_next().await? {
                    seen.push(item.to_string());
                }
                Ok(Value::Null)
            })
            .await;
        results.push(result);
        position = list.position();
    }
    assert_eq!(seen.join(" "), "1 2 3 4 5 6");
    vec![world.row(
        "list of 3 pages, two requests fail, resumed from the last position",
        "no item is lost or repeated",
        &results,
    )]
}

pub(crate) async fn identical_pages() -> Vec<Row> {
    let mut rows = Vec::new();
    for (fault, promise, pagination, body) in [
        (
            "list whose 3 pages are identical, with a total count of 6",
            "the count shows that the list ends: read completely",
            &BY_OFFSET,
            "[1,1]",
        ),
        (
            "list whose server always returns the same cursor",
            "detected with the second page",
            &BY_CURSOR,
            r#"{"items":[1,1],"next":"a"}"#,
        ),
    ] {
        let world = World::new(move |_| page(body)).await;
        let mut list = items(&world.with_token(), pagination, 0);
        let result = world
            .run(async {
                while list.try_next().await?.is_some() {}
                Ok(Value::Null)
            })
            .await;
        let mut row = world.row(fault, promise, &vec![result]);
        // Its pages are calls with the same name.
        (row.once, row.again) = (row.again, 0);
        rows.push(row);
    }
    rows
}
