//! All steps of lowering a document, in order.

use crate::api::lower::bodies::{form, inner_files, merge_patch, multipart};
use crate::api::lower::operation::{
    distinct_messages, dot_segments, error_details, explode, idempotency_key, repeated_names,
    selected_fields,
};
use crate::api::lower::paging::pagination;
use crate::api::lower::schema::{depth, number_settings, value_names};
use crate::api::lower::security::{api_keys, schemes};
use crate::api::lower::type_graph::{nesting, recursion, usage};
use crate::api::lower::unions::{shape, tag_cycles};
use crate::api::lower::waiting::long_running;
use crate::api::model::{Api, Degradations};
use crate::api::number_types::NumberTypes;
use crate::diagnostics::{Diagnostics, Tally, codes};
use crate::document::Document;

use super::type_graph::usage::{of_inbound_response, of_request};
use super::{extension, links, operation, schema, waiting, xml};

/// Lowers a document to the model of an API. `number_types` are the defaults. Anything that cannot be
/// expressed becomes a free-form value or is omitted, with a diagnostic; the rest of the API is not affected.
#[must_use]
pub fn lower_document(
    document: &Document,
    number_types: NumberTypes,
    diagnostics: &mut Diagnostics,
) -> Api {
    depth::check(document, diagnostics);
    value_names::check(document, diagnostics);
    number_settings::check(document, diagnostics);
    api_keys::check(document, diagnostics);
    let number_types = number_settings::within(&document.extensions, number_types);
    let number_types = number_settings::within(&document.info.extensions, number_types);
    let mut schemas = schema::Lowerer::new(document, number_types, std::mem::take(diagnostics));
    for (_, id) in &document.named_schemas {
        schemas.component(*id);
    }
    let security_schemes = schemes::schemes(document);
    let mut lowered = operation::lower_all(&mut schemas, &security_schemes);
    schemas.finish_queue();

    let rate_limits = extension::rate_limits(document, &mut schemas.diagnostics);
    let said = extension::error_conventions(document, &mut schemas.diagnostics);
    let schema::Parts {
        mut types,
        wire_formats,
        mapped_types,
        untyped,
        schema_uses,
        without_effect,
        media_types_left_out,
        xml,
        diagnostics: found,
    } = schemas.into_parts();
    *diagnostics = found;
    report_degradations(&without_effect, &media_types_left_out, diagnostics);
    let mut all_without_effect = document.without_effect.clone();
    all_without_effect.extend(&without_effect);
    let mut operations = std::mem::take(&mut lowered.operations);
    tag_cycles::cut(document, &mut types, diagnostics);
    merge_patch::lower(&mut operations, &mut types);
    selected_fields::lower(&mut operations, &mut types);
    recursion::break_cycles(&mut types);
    nesting::limit(&mut types);
    for (operation, source) in operations.iter_mut().zip(&lowered.sources) {
        idempotency_key::lower(operation, source, document);
        pagination::lower(operation, source, document, &types, diagnostics);
        explode::normalize(operation, &types);
        repeated_names::report(operation, &types, diagnostics);
    }
    dot_segments::report(&lowered.sources, diagnostics);
    long_running::lower(&mut operations, &lowered.sources, diagnostics);
    links::lower(&mut operations, &lowered.sources, diagnostics);
    waiting::lower(
        &mut operations,
        &lowered.sources,
        document,
        (&types, &lowered.error_bodies),
        diagnostics,
    );
    for message in &mut lowered.inbound {
        explode::normalize(&mut message.operation, &types);
    }
    let inbound: Vec<_> = lowered
        .inbound
        .iter()
        .flat_map(|message| [of_inbound_response(message), of_request(&message.operation)])
        .flatten()
        .collect();
    form::resolve_forms(&mut operations, &types, diagnostics);
    multipart::resolve_parts(
        (&mut operations, inbound),
        &mut types,
        &lowered.error_bodies,
        diagnostics,
    );
    inner_files::report(&types, &operations, diagnostics);
    let error_conventions = said.unwrap_or_else(|| {
        error_details::infer(&types, &operations, &lowered.error_bodies).unwrap_or_default()
    });
    let mut api = Api {
        title: document.info.title.clone(),
        version: document.info.version.clone(),
        description: document.info.description.clone(),
        evidence: extension::evidence(&document.info.extensions)
            .or_else(|| extension::evidence(&document.extensions)),
        servers: document.servers.iter().map(operation::server).collect(),
        tags: document
            .tags
            .iter()
            .filter_map(|tag| {
                let text = tag.description.as_ref().or(tag.summary.as_ref())?;
                Some((tag.name.clone(), text.clone()))
            })
            .collect(),
        types,
        operations,
        inbound: lowered.inbound,
        security_schemes: schemes::used(security_schemes, document),
        rate_limits,
        error_conventions,
        error_bodies: lowered.error_bodies,
        wire_formats,
        degradations: Degradations {
            untyped_schemas: untyped,
            operations_left_out: document.operations_left_out,
            keywords_without_effect: all_without_effect.counts(),
            media_types_left_out: media_types_left_out.counts(),
            wrong_examples: 0,
        },
        schema_uses,
        mapped_types,
        xml: xml::dedup::dedup(xml),
        has_tag_clients: false,
        tag_parents: document
            .tags
            .iter()
            .filter_map(|tag| Some((tag.name.clone(), tag.parent.clone()?)))
            .collect(),
        chosen_tags: document
            .tags
            .iter()
            .filter_map(|tag| Some((tag.name.clone(), extension::chosen_name(&tag.extensions)?)))
            .collect(),
    };
    distinct_messages::tell_apart(&mut api.inbound, &api.types);
    shape::describe_variants(&mut api.types);
    shape::tell_alike(&api.types, diagnostics);
    usage::mark(&mut api);
    api
}

/// Reports keywords and media types without effect, each once, at its first place.
fn report_degradations(keywords: &Tally, media_types: &Tally, diagnostics: &mut Diagnostics) {
    keywords.report(diagnostics, codes::KEYWORD_WITHOUT_EFFECT, |keyword| {
        let why = match keyword {
            "constant that is a list or an object" => {
                " except to distinguish alternatives: any value is accepted"
            }
            "required in oneOf or anyOf" => ": each of those properties is optional",
            "limits in oneOf or anyOf" => ": values are not checked against them",
            "property that is false" => {
                " except to distinguish alternatives: the property is accepted, with any value"
            }
            "items that are false" => ": elements of any type are accepted; use `maxItems`",
            "schema of a body" => ": its media type has no notation for objects and lists",
            _ => "",
        };
        format!("`{keyword}` has no effect on what is generated{why}")
    });
    media_types.report(diagnostics, codes::MEDIA_TYPE_LEFT_OUT, |media_type| {
        format!("`{media_type}` is omitted: another media type of the same body is generated")
    });
}
