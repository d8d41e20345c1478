//! Merges responses with equal bodies.

use std::collections::HashMap;

use super::model::{Api, ErrorCase, ResponseBody, Success, SuccessCase, TypeRef};

/// Removes duplicate error bodies, and merges success statuses with equal bodies into one case.
pub(super) fn merge_responses(api: &mut Api) {
    let mut kept: Vec<TypeRef> = Vec::new();
    let mut places: HashMap<TypeRef, usize> = HashMap::new();
    let mut moved = Vec::new();
    for body in std::mem::take(&mut api.error_bodies) {
        moved.push(*places.entry(body.clone()).or_insert_with(|| {
            kept.push(body);
            kept.len() - 1
        }));
    }
    api.error_bodies = kept;
    for operation in &mut api.operations {
        for response in &mut operation.errors {
            for case in &mut response.bodies {
                case.body = case.body.and_then(|body| moved.get(body).copied());
            }
            response.bodies = one_of_each(std::mem::take(&mut response.bodies));
        }
        if let Success::Many(cases) = &mut operation.success {
            let cases = together(std::mem::take(cases));
            operation.success = match <[SuccessCase; 1]>::try_from(cases) {
                Ok([only]) => Success::One(only.body),
                Err(cases) => Success::Many(cases),
            };
        }
    }
}

impl SuccessCase {
    /// Whether both can be one case, given that their bodies are equal.
    fn is_like(&self, other: &Self) -> bool {
        self.by_media_type == other.by_media_type
            && (!self.by_media_type || self.media_types == other.media_types)
    }

    /// Whether this case includes all responses of the other.
    fn covers(&self, other: &Self) -> bool {
        !self.by_media_type
            && other
                .statuses
                .iter()
                .all(|status| self.statuses.contains(status))
    }
}

/// Merges cases with the same body.
fn one_of_each(cases: Vec<ErrorCase>) -> Vec<ErrorCase> {
    let mut kept: Vec<ErrorCase> = Vec::new();
    for case in cases {
        let mut known = kept.iter_mut();
        match known.find(|known| (known.body, known.codec) == (case.body, case.codec)) {
            Some(known) => known.media_types.extend(case.media_types),
            None => kept.push(case),
        }
    }
    kept
}

fn together(cases: Vec<SuccessCase>) -> Vec<SuccessCase> {
    let mut kept: Vec<SuccessCase> = Vec::new();
    for case in cases {
        let same = kept.iter_mut().find(|known| known.body.is_same(&case.body));
        match same {
            Some(known) if known.is_like(&case) => {
                known.statuses.extend(case.statuses);
                if matches!(case.body, ResponseBody::Value(_) | ResponseBody::Xml(..)) {
                    known.body = case.body;
                }
            }
            // All other responses of these statuses have the same body.
            Some(known) if known.covers(&case) => {
                // A body that can be XML can also be JSON.
                if case.body.root().is_some() {
                    known.body = case.body;
                    known.media_types.extend(case.media_types);
                }
            }
            _ => kept.push(case),
        }
    }
    kept
}
