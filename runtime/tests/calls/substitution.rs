//! Fakes of whole clients, as in tests of applications, and blocking calls. The module `orders` looks like a generated
//! crate.

use crate::support;

mod orders {
    use clientwright_runtime::codegen::v1::describe::{Pagination, Parameter};
    use clientwright_runtime::{FromHeaders, HeaderError, Headers, Value};

    #[derive(Clone, Debug)]
    pub(crate) struct Client {
        pub(crate) core: clientwright_runtime::Client,
    }

    clientwright_runtime::codegen::v1::api! {
        /// The operations.
        pub(crate) trait Api for Client {
            /// Lists orders.
            fn list_orders(&self) -> ListOrders;
            /// Reads an order.
            fn read_order(&self, id: &str) -> ReadOrder;
            /// Creates an order.
            fn create_order(&self, body: &Value) -> CreateOrder;
        }
    }

    #[derive(Debug, Clone)]
    #[allow(
        unreachable_pub,
        reason = "request types are public, so what they name must be"
    )]
    pub struct Totals {
        pub total: Option<u64>,
    }

    impl FromHeaders for Totals {
        fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
            Ok(Self {
                total: headers.optional("x-total"),
            })
        }
    }

    pub(crate) use create::CreateOrder;
    pub(crate) use list::ListOrders;
    pub(crate) use read::ReadOrder;

    mod list {
        use super::*;
        use crate::support::LIST as OPERATION;
        use clientwright_runtime::RawResponse;

        static OFFSET: Parameter = Parameter::query("offset");
        static LIMIT: Parameter = Parameter::query("limit");
        static PAGINATION: Pagination =
            Pagination::offset_limit(&OFFSET, &LIMIT, "").with_total_header("x-total");

        impl Client {
            pub(crate) fn list_orders(&self) -> ListOrders {
                let call = self.core.call(&OPERATION);
                ListOrders { call }
            }
        }

        clientwright_runtime::codegen::v1::request!(
            ListOrders,
            list_orders,
            Vec<String>,
            Totals,
            Value,
            RawResponse::json,
            RawResponse::error_json,
            String,
            |page| page,
            &PAGINATION,
        );

        impl ListOrders {
            pub(crate) fn limit(mut self, limit: i64) -> Self {
                self.call.set(&LIMIT, &limit);
                self
            }
        }
    }

    mod read {
        use super::*;
        use crate::support::{ID, READ as OPERATION};
        use clientwright_runtime::RawResponse;

        impl Client {
            pub(crate) fn read_order(&self, id: &str) -> ReadOrder {
                let mut call = self.core.call(&OPERATION);
                call.set(&ID, &id);
                ReadOrder { call }
            }
        }

        clientwright_runtime::codegen::v1::request!(
            ReadOrder,
            read_order,
            Value,
            (),
            Value,
            RawResponse::json,
            RawResponse::error_json,
        );
    }

    mod create {
        use super::*;
        use crate::support::CREATE as OPERATION;
        use clientwright_runtime::RawResponse;

        impl Client {
            pub(crate) fn create_order(&self, body: &Value) -> CreateOrder {
                let mut call = self.core.call(&OPERATION);
                call.body_json("application/json", body);
                CreateOrder { call }
            }
        }

        impl CreateOrder {
            pub(crate) fn body(mut self, body: &Value) -> Self {
                self.call.body_json("application/json", body);
                self
            }
        }

        clientwright_runtime::codegen::v1::request!(
            CreateOrder,
            create_order,
            (),
            (),
            Value,
            RawResponse::empty,
            RawResponse::error_json,
        );
    }
}

use std::sync::Arc;

use clientwright_runtime::testing::{Expectation, FakeAnswer, FakeError, MockAnswer};
use clientwright_runtime::{ErrorKind, TransportErrorKind, Value};
use orders::{Api, Client, ListOrders, ReadOrder};
use support::*;

/// A function of an application, which works with any client.
async fn names(api: &dyn Api) -> Result<Vec<String>, clientwright_runtime::Error> {
    let mut names = Vec::new();
    let mut orders = api.list_orders().limit(2).stream();
    while let Some(name) = orders.try_next().await? {
        names.push(name);
    }
    Ok(names)
}

/// Five orders, in pages.
struct Fake;

impl Api for Fake {
    fn list_orders(&self) -> ListOrders {
        ListOrders::fake(|arguments| {
            let offset = arguments.query::<u32>("offset").unwrap_or(0) as usize;
            let limit = arguments.query::<u32>("limit").unwrap_or(5) as usize;
            let all = (0..5_usize).map(|order| format!("order {order}"));
            let page: Vec<String> = all.skip(offset).take(limit).collect();
            Ok(FakeAnswer::json(&page).header("x-total", "5"))
        })
    }

    fn read_order(&self, id: &str) -> ReadOrder {
        let id = id.to_owned();
        ReadOrder::fake(move |_| match id.as_str() {
            "gone" => Err(FakeError::json(
                404,
                &value(r#"{"code":60,"message":"gone"}"#),
            )),
            "late" => Err(FakeError::timeout()),
            "off" => Err(FakeError::failure(TransportErrorKind::Connect)),
            _ => Ok(value(r#"{"id":"1"}"#).into()),
        })
    }
}

fn value(json: &str) -> Value {
    clientwright_runtime::json::from_str(json).unwrap()
}

#[tokio::test]
async fn a_fake_returns_typed_pages_without_http() {
    let all: Vec<String> = (0..5).map(|order| format!("order {order}")).collect();
    assert_eq!(names(&Fake).await.unwrap(), all);
    let shared: Arc<dyn Api> = Arc::new(Fake);
    assert_eq!(names(&*shared).await.unwrap(), all);
    let page = Fake.list_orders().limit(3).await.unwrap();
    assert_eq!((page.body().len(), page.headers().total), (3, Some(5)));
}

#[tokio::test]
async fn a_fake_can_fail_like_a_server() {
    let gone = Fake.read_order("gone").await.unwrap_err();
    assert!(gone.is_not_found());
    assert_eq!(gone.code(), Some("60"));
    assert_eq!(gone.meaning(), Some("Resource not found"));
    assert_eq!(
        gone.body().unwrap(),
        &value(r#"{"code":60,"message":"gone"}"#)
    );
    assert!(Fake.read_order("late").await.unwrap_err().is_timeout());
    assert!(Fake.read_order("off").await.unwrap_err().is_connect());
    let order = Fake.read_order("1").await.unwrap().into_body();
    assert_eq!(order, value(r#"{"id":"1"}"#));
}

#[tokio::test]
async fn an_operation_missing_from_a_fake_is_an_error_that_names_it() {
    let error = Fake.create_order(&value("{}")).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Request(_)));
    assert_eq!(
        error.to_string(),
        "POST /things (createThing): this fake has no response for the operation"
    );
}

#[tokio::test]
async fn a_fake_can_read_the_request_body() {
    let request = orders::CreateOrder::fake(|arguments| {
        let body = arguments
            .body::<Value>()
            .map_err(|_| FakeError::raw(400, "", ""))?;
        assert_eq!(body, value("7"));
        Ok(FakeAnswer::empty())
    });
    assert_eq!(request.body(&value("7")).await.unwrap().status(), 204);
}

#[tokio::test]
async fn the_real_client_implements_the_api_trait() {
    let bench = bench();
    bench.mock.expect(
        Expectation::of("listThings")
            .query("limit", "2")
            .answer(MockAnswer::json(200, r#"["a"]"#).header("x-total", "1")),
    );
    let client = Client {
        core: bench.client(),
    };
    assert_eq!(bench.run(names(&client)).await.unwrap(), ["a"]);
    bench.mock.verify().unwrap();
}

#[tokio::test]
async fn expectations_match_operations_and_arguments() {
    let bench = bench();
    let answer = |name: &str| MockAnswer::json(200, format!("{{\"id\":\"{name}\"}}"));
    for id in ["a/b", "c"] {
        let expected = Expectation::of("readThing").path("id", id);
        bench.mock.expect(expected.answer(answer(id)));
    }
    let client = Client {
        core: bench.client(),
    };
    let read = bench.run(async { client.read_order("c").await }).await;
    assert_eq!(read.unwrap().into_body(), value(r#"{"id":"c"}"#));
    let unknown = bench.run(async { client.read_order("d").await }).await;
    assert!(unknown.unwrap_err().to_string().contains("unexpected call"));
    let unmet = bench.mock.verify().unwrap_err();
    assert_eq!(
        unmet.lines(),
        [
            "readThing: 0 of 1 calls, path id is \"a/b\"",
            "readThing: unexpected call (not true: path id is \"a/b\"; called more than 1 times)",
        ]
    );
}

mod blocking {
    use super::*;

    #[test]
    fn requests_pages_and_items_work_without_async() {
        let api: &dyn Api = &Fake;
        let page = api.list_orders().send_blocking().unwrap();
        assert_eq!(page.body().len(), 5);
        let pages = api.list_orders().limit(2).pages().blocking();
        let lengths: Vec<usize> = pages.map(|page| page.unwrap().body().len()).collect();
        assert_eq!(lengths, [2, 2, 1]);
        let items: Result<Vec<String>, _> =
            api.list_orders().limit(2).stream().blocking().collect();
        assert_eq!(items.unwrap().len(), 5);
    }

    #[test]
    fn blocking_calls_reuse_their_connection() {
        let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", server.local_addr().unwrap());
        let served = std::thread::spawn(move || {
            use std::io::{Read as _, Write as _};
            let (mut stream, _) = server.accept().unwrap();
            for _ in 0..3 {
                let mut request = Vec::new();
                while !request.ends_with(b"\r\n\r\n") {
                    let mut byte = [0];
                    stream.read_exact(&mut byte).unwrap();
                    request.push(byte[0]);
                }
                let body = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\n[\"x\"]";
                stream.write_all(body.as_bytes()).unwrap();
            }
        });
        let core = clientwright_runtime::ClientBuilder::new(&API)
            .base_url(&url)
            .no_proxy()
            .token("oauth", "t")
            .build()
            .unwrap();
        let client = Client { core };
        for _ in 0..3 {
            let page = client.list_orders().send_blocking().unwrap();
            assert_eq!(*page.body(), ["x"]);
        }
        served.join().unwrap();
    }

    #[test]
    fn many_threads_can_make_blocking_calls() {
        let results = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..16)
                .map(|_| scope.spawn(|| Fake.list_orders().send_blocking().unwrap().body().len()))
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .sum::<usize>()
        });
        assert_eq!(results, 80);
    }
}
