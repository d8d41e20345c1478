//! The film archive described by `tests/golden/specs/guide.yaml`.

use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use clientwright_loopback::{Request, Response, Server, ServerOptions, Service};
use serde_json::{Value, json};

/// The films, in the order in which they were added; `scans` has the content of some.
#[derive(Default)]
struct Archive {
    films: Mutex<Vec<Value>>,
    scans: Mutex<Vec<(String, String)>>,
}

pub(super) struct Running {
    pub(super) url: String,
    pub(super) server: Server,
}

/// Starts an archive of four films.
pub(super) fn start() -> Running {
    let archive = Archive::default();
    for (title, year) in [
        ("Nosferatu", 1922),
        ("Der letzte Mann", 1924),
        ("Faust", 1926),
        ("Vampyr", 1932),
    ] {
        archive.add(&json!({"title": title, "year": year}));
    }
    let server = Server::start(Arc::new(archive), ServerOptions::default()).unwrap();
    let url = format!("http://{}/v1", server.address());
    Running { url, server }
}

impl Archive {
    fn add(&self, film: &Value) -> Value {
        let mut films = self.films.lock().unwrap();
        let mut film = film.clone();
        film["id"] = json!(format!("f-{}", films.len() + 1));
        film["state"] = json!("stored");
        film["note"] = json!("on nitrate");
        films.push(film.clone());
        film
    }

    fn list(&self, request: &Request) -> Response {
        let number = |name: &str| {
            let mut pairs = request.query_pairs().into_iter();
            let (_, value) = pairs.find(|(known, _)| known == name)?;
            value.parse::<usize>().ok()
        };
        let (from, limit) = (number("cursor").unwrap_or(0), number("limit").unwrap_or(20));
        let decade = number("decade").map_or(0..9999, |from| from..from + 10);
        let films = self.films.lock().unwrap();
        let year = |film: &Value| film["year"].as_u64().unwrap_or(0) as usize;
        let found = films.iter().filter(|film| decade.contains(&year(film)));
        let rest: Vec<&Value> = found.skip(from).collect();
        let next = (rest.len() > limit).then(|| (from + limit).to_string());
        let page: Vec<&Value> = rest.into_iter().take(limit).collect();
        Response::json(200, &json!({"data": page, "next_cursor": next}))
    }

    fn create(&self, film: &Value) -> Response {
        if film["year"].as_u64().is_some_and(|year| year < 1888) {
            let fields = json!({"year": "before the first film"});
            return Response::json(422, &json!({"message": "not a film", "fields": fields}));
        }
        Response::json(201, &self.add(film))
    }

    fn of_film(&self, request: &Request, id: &str, rest: Option<&str>) -> Option<Response> {
        let mut films = self.films.lock().unwrap();
        let film = films.iter_mut().find(|film| film["id"] == id)?;
        let mut scans = self.scans.lock().unwrap();
        let response = match (request.method.as_str(), rest) {
            ("GET", None) => Response::json(200, film),
            ("PATCH", None) => {
                let change: Value = serde_json::from_slice(&request.body).ok()?;
                for (name, value) in change.as_object()? {
                    film[name] = value.clone();
                }
                Response::json(200, film)
            }
            ("PUT", Some("scan")) => {
                let scan = String::from_utf8(request.body.to_vec()).ok()?;
                scans.push((id.to_owned(), scan));
                Response::empty(204)
            }
            ("GET", Some("scan")) => {
                let (_, scan) = scans.iter().find(|(film, _)| film == id)?;
                Response::text(200, "application/octet-stream", scan.clone())
            }
            ("GET", Some("events")) => Response::text(200, "text/event-stream", EVENTS.to_owned()),
            _ => return None,
        };
        Some(response)
    }
}

const EVENTS: &str = "data: {\"state\":\"stored\"}\n\n\
                      data: {\"state\":\"in the laboratory\",\"by\":\"Marie\"}\n\n\
                      data: {\"state\":\"scanned\",\"by\":\"Anton\"}\n\n";

impl Service for Archive {
    fn operation(&self, _: &hyper::Method, _: &str) -> Option<&'static str> {
        None
    }

    fn respond(&self, request: &Request, _: SystemTime) -> Response {
        if request.header("authorization") != Some("Bearer a-token") {
            return self.error(401, None);
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let mut path = request.path.trim_start_matches("/v1/").split('/');
        let place = (path.next(), path.next(), path.next());
        let response = match (request.method.as_str(), place) {
            ("GET", (Some("films"), None, None)) => Some(self.list(request)),
            ("POST", (Some("films"), None, None)) => Some(self.create(&body)),
            (_, (Some("films"), Some(id), rest)) => self.of_film(request, id, rest),
            _ => None,
        };
        response.unwrap_or_else(|| self.error(404, None))
    }

    fn error(&self, status: u16, _: Option<u32>) -> Response {
        let problem = json!({"code": format!("E{status}"), "message": "refused"});
        Response::json(status, &problem)
    }

    fn body_too_large(&self, _: usize) -> Response {
        self.error(413, None)
    }
}
