//! The XML descriptions of a crate, and their names.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::api::{
    Api, ContentKind, ErrorCodec, Operation, ResponseBody, Success, XmlItem, XmlRootId, XmlShape,
    XmlShapeId,
};
use crate::words::snake;

/// The names of the root elements and of the separate shapes.
#[derive(Debug, Default)]
pub(super) struct XmlNames {
    pub(super) roots: BTreeMap<XmlRootId, String>,
    pub(super) shapes: BTreeMap<XmlShapeId, String>,
}

impl XmlNames {
    /// The names of everything that the operations of an API need.
    pub(super) fn of(api: &Api) -> Self {
        let roots: BTreeSet<XmlRootId> = api.operations.iter().flat_map(roots).collect();
        let mut uses: BTreeMap<XmlShapeId, usize> = BTreeMap::new();
        let mut open: Vec<XmlShapeId> = Vec::new();
        for root in &roots {
            open.extend(api.xml.roots.get(root.0).map(|item| item.shape));
        }
        while let Some(id) = open.pop() {
            let times = uses.entry(id).or_default();
            *times = times.saturating_add(1);
            if *times == 1 {
                open.extend(api.xml.shape(id).inside());
            }
        }
        let mut names = Self::default();
        let mut taken = Taken::default();
        for (id, times) in &uses {
            let stands_alone = match api.xml.shape(*id) {
                XmlShape::Object { .. } | XmlShape::Either { .. } => true,
                XmlShape::List(_) => *times > 1,
                XmlShape::Scalar(_) | XmlShape::Any => false,
            };
            if stands_alone {
                let hint = api.xml.hints.get(id.0).map_or("", String::as_str);
                names.shapes.insert(*id, claim(&mut taken, hint, "shape"));
            }
        }
        let mut known: HashMap<&XmlItem, String> = HashMap::new();
        for root in roots {
            let item = api.xml.roots.get(root.0);
            if let Some(name) = item.and_then(|item| known.get(item)) {
                names.roots.insert(root, name.clone());
                continue;
            }
            let shape = item.and_then(|item| names.shapes.get(&item.shape));
            let local = item.map_or("", |item| item.name.local.as_str());
            let hint = match (local, shape) {
                ("", Some(shape)) => shape,
                (local, _) => local,
            };
            let name = claim(&mut taken, &format!("{hint} body"), "body");
            known.extend(item.map(|item| (item, name.clone())));
            names.roots.insert(root, name);
        }
        names
    }
}

/// The names that are taken, and the last number after each word.
#[derive(Default)]
struct Taken {
    names: BTreeSet<String>,
    counts: BTreeMap<String, usize>,
}

/// A name for a static.
fn claim(taken: &mut Taken, hint: &str, otherwise: &str) -> String {
    let word = snake(hint).trim_matches('_').to_ascii_uppercase();
    let is_plain = !word.is_empty()
        && word.is_ascii()
        && !word.starts_with(|first: char| first.is_ascii_digit());
    let word = match is_plain {
        true => word,
        false => format!("{}_{word}", otherwise.to_ascii_uppercase())
            .chars()
            .filter(char::is_ascii)
            .collect(),
    };
    let mut name = word.clone();
    let count = taken.counts.entry(word.clone()).or_insert(1);
    while !taken.names.insert(name.clone()) {
        *count = count.saturating_add(1);
        name = format!("{word}_{count}");
    }
    name
}

/// The root elements of the bodies of an operation.
fn roots(operation: &Operation) -> Vec<XmlRootId> {
    let mut found = Vec::new();
    let responses: Vec<&ResponseBody> = match &operation.success {
        Success::One(body) => vec![body],
        Success::Many(cases) => cases.iter().map(|case| &case.body).collect(),
    };
    let later = operation.long_running.as_ref().map(|it| &it.body);
    found.extend(
        responses
            .into_iter()
            .chain(later)
            .filter_map(ResponseBody::root),
    );
    let errors = operation
        .errors
        .iter()
        .flat_map(|response| &response.bodies);
    found.extend(errors.filter_map(|case| match case.codec {
        ErrorCodec::Xml(root) => Some(root),
        _ => None,
    }));
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    found.extend(contents.filter_map(|content| match &content.kind {
        ContentKind::Xml(_, root) => Some(*root),
        _ => None,
    }));
    found
}
