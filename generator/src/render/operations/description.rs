//! The statics that describe an operation to the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::renderer::Renderer;
use crate::api::{
    ErrorCodec, FieldEncoding, KeyFormat, Operation, Pagination, PaginationStyle, Parameter,
    ParameterContent, PartEncoding, PartHeader, Requirement, StreamShape, StreamedResponse,
    Success, XmlRootId,
};
use crate::document::{Location, Method, StatusPattern, Style, sent_path};
use crate::render::context::Context;
use crate::render::one_line::one_line;

impl Renderer<'_> {
    /// Adds the statics that describe the operation to the runtime.
    ///
    /// # Errors
    ///
    /// Returns an error if the output is not valid Rust, which is a bug in the renderer.
    pub(super) fn description(&mut self) -> Result<(), syn::Error> {
        let operation = self.operation;
        let visibility = self.context.description_visibility();
        let description = operation_static(self.context, operation);
        self.file.text(match &visibility {
            Some(_) => format!("pub {description}"),
            None => description,
        });
        if let Some(pagination) = &operation.pagination {
            let pagination = pagination_static(pagination, &operation.parameters);
            self.file.item(quote! {
                #visibility static PAGINATION: describe::Pagination = #pagination;
            });
        }
        if let Some(stream) = &operation.stream {
            let shape = match stream.shape {
                StreamShape::Part => Some(self.context.part_shape(&stream.item.ty)),
                _ => None,
            };
            let parts = shape.map(|shape| quote! { .parts(describe::PartShape::#shape) });
            let stream = stream_static(stream);
            self.file.item(quote! {
                #visibility static STREAM: describe::Streaming = #stream #parts;
            });
        }
        Ok(())
    }
}

/// How the runtime reads or writes items.
pub(super) fn streaming(media_type: &str, shape: StreamShape) -> TokenStream {
    let shape = match shape {
        StreamShape::Json => quote! {},
        StreamShape::Text => quote! { .texts() },
        StreamShape::Event => quote! { .events() },
        StreamShape::TextEvent => quote! { .text_events() },
        StreamShape::Part => quote! {},
    };
    quote! { describe::Streaming::new(#media_type) #shape }
}

/// How the runtime reads the items of a response.
fn stream_static(stream: &StreamedResponse) -> TokenStream {
    let streaming = streaming(&stream.media_type, stream.shape);
    let done = stream.done.as_ref().map(|done| quote! { .done(#done) });
    let asked_by = stream.asked_by.as_ref();
    let asked_by = asked_by.map(|member| quote! { .asked_by(#member) });
    quote! { #streaming #done #asked_by }
}

/// The static that describes an operation to the runtime.
fn operation_static(context: &Context<'_>, operation: &Operation) -> String {
    let (id, path) = (&operation.id, sent_path(&operation.path));
    let method = method(&operation.method);
    let mut text = format!(
        "static OPERATION: Operation =\n    {}",
        one_line(quote! { Operation::new(&API, Method::#method, #path, #id) })
    );
    // The defaults of an operation are not written.
    for change in changes(context, operation) {
        text.push_str(&format!("\n        .{}", one_line(change)));
    }
    text.push_str(";\n");
    text
}

/// The description of an operation with another method: that of the status requests.
pub(super) fn operation_description(
    context: &Context<'_>,
    operation: &Operation,
    sent: &Method,
) -> TokenStream {
    let (id, path) = (&operation.id, sent_path(&operation.path));
    let as_sent = Operation {
        method: sent.clone(),
        idempotent: sent.is_idempotent(),
        idempotency_key: None,
        ..operation.clone()
    };
    let method = method(sent);
    let changes = changes(context, &as_sent);
    quote! { Operation::new(&API, Method::#method, #path, #id) #(.#changes)* }
}

/// The root elements of XML responses whose description is also needed by waiters, pollers, links
/// and error conventions.
fn xml_roots(context: &Context<'_>, operation: &Operation) -> Vec<(StatusPattern, XmlRootId)> {
    let api = &context.named.api;
    let mut roots = Vec::new();
    if !operation.waiters.is_empty()
        || !operation.links.is_empty()
        || operation.long_running.is_some()
    {
        match &operation.success {
            Success::One(body) => {
                let statuses = operation.success_statuses.iter();
                roots.extend(statuses.filter_map(|(status, _)| Some((*status, body.root()?))));
            }
            Success::Many(cases) => {
                for case in cases {
                    let statuses = case.statuses.iter();
                    roots.extend(statuses.filter_map(|it| Some((*it, case.body.root()?))));
                }
            }
        }
    }
    let said = &api.error_conventions;
    let mut pointers = [&said.code, &said.message, &said.description].into_iter();
    let reads_errors = !operation.waiters.is_empty() || pointers.any(|it| !it.is_empty());
    for response in operation.errors.iter().filter(|_| reads_errors) {
        roots.extend(response.bodies.iter().filter_map(|case| match case.codec {
            ErrorCodec::Xml(root) => Some((response.status, root)),
            _ => None,
        }));
    }
    roots
}

/// The settings of the operation that differ from the defaults, as calls.
fn changes(context: &Context<'_>, operation: &Operation) -> Vec<TokenStream> {
    let mut changes = Vec::new();
    if !(operation.success_statuses.is_empty() && operation.errors.is_empty()) {
        let success = spelled(operation.success_statuses.iter().map(|(status, _)| *status));
        let errors = spelled(operation.errors.iter().map(|response| response.status));
        changes.push(quote! { answers(#success, #errors) });
    }
    let roots = xml_roots(context, operation);
    if !roots.is_empty() {
        let roots = roots.into_iter().map(|(status, id)| {
            let (status, root) = (spelled(std::iter::once(status)), context.xml_root(id));
            quote! { (#status, #root) }
        });
        changes.push(quote! { xml(&[#(#roots),*]) });
    }
    if !operation.security.is_empty() {
        let security = operation.security.iter().map(requirement);
        changes.push(quote! { security(&[#(#security),*]) });
    }
    if let Some(name) = &operation.rate_limit {
        changes.push(quote! { rate_limit(#name) });
    }
    if operation.accept != "application/json" {
        let accept = &operation.accept;
        changes.push(quote! { accept(#accept) });
    }
    let idempotent = operation.idempotent;
    match &operation.idempotency_key {
        Some(key) => {
            let header = &key.header;
            let format = key_format(key.format);
            changes
                .push(quote! { idempotency_key(#header, describe::IdempotencyKeyFormat::#format) });
            if !key.repeatable {
                changes.push(quote! { idempotent(false) });
            }
        }
        None if idempotent != operation.method.is_idempotent() => {
            changes.push(quote! { idempotent(#idempotent) });
        }
        None => {}
    }
    changes
}

fn method(method: &Method) -> TokenStream {
    match method {
        Method::Get => quote! { Get },
        Method::Put => quote! { Put },
        Method::Post => quote! { Post },
        Method::Delete => quote! { Delete },
        Method::Options => quote! { Options },
        Method::Head => quote! { Head },
        Method::Patch => quote! { Patch },
        Method::Trace => quote! { Trace },
        Method::Query => quote! { Query },
        Method::Other(token) => quote! { Other(#token) },
    }
}

fn key_format(format: KeyFormat) -> TokenStream {
    match format {
        KeyFormat::Uuid => quote! { Uuid },
        KeyFormat::QuotedUuid => quote! { QuotedUuid },
        KeyFormat::Hex => quote! { Hex },
    }
}

fn requirement(requirement: &Requirement) -> TokenStream {
    let schemes = requirement
        .iter()
        .map(|(name, scopes)| quote! { (#name, &[#(#scopes),*]) });
    quote! { &[#(#schemes),*] }
}

fn style(style: Style) -> TokenStream {
    match style {
        Style::Simple => quote! { describe::Style::Simple },
        Style::Label => quote! { describe::Style::Label },
        Style::Matrix => quote! { describe::Style::Matrix },
        Style::Form => quote! { describe::Style::Form },
        Style::SpaceDelimited => quote! { describe::Style::SpaceDelimited },
        Style::PipeDelimited => quote! { describe::Style::PipeDelimited },
        Style::DeepObject => quote! { describe::Style::DeepObject },
        Style::TabDelimited => quote! { describe::Style::TabDelimited },
        Style::Cookie => quote! { describe::Style::Cookie },
    }
}

pub(in crate::render) fn encoding(encoding: &FieldEncoding) -> TokenStream {
    let name = &encoding.name;
    let mut described = quote! { describe::Encoding::new(#name) };
    let explode = encoding.explode;
    if encoding.style != Style::Form || !explode {
        let style = style(encoding.style);
        described.extend(quote! { .style(#style, #explode) });
    }
    if encoding.allow_reserved {
        described.extend(quote! { .allow_reserved() });
    }
    if encoding.json {
        described.extend(quote! { .json() });
    }
    described
}

/// A header of a part.
pub(in crate::render) fn described_header(header: &PartHeader) -> TokenStream {
    let name = &header.name;
    let explode = header.explode.then(|| quote! { .explode(true) });
    let json = header.json.then(|| quote! { .json() });
    quote! { describe::Parameter::header(#name) #explode #json }
}

/// How a part is written, if its value alone does not determine it.
pub(in crate::render) fn part_encoding(encoding: &PartEncoding) -> Option<TokenStream> {
    let name = &encoding.name;
    let mut described = quote! { describe::PartEncoding::new(#name) };
    match (&encoding.style, &encoding.content_type) {
        (Some((named, explode)), _) => {
            let style = style(*named);
            described.extend(quote! { .style(#style, #explode) });
        }
        (None, Some(content_type)) => described.extend(quote! { .content_type(#content_type) }),
        (None, None) => {}
    }
    if let Some(position) = encoding.position {
        let position = proc_macro2::Literal::usize_unsuffixed(position);
        described.extend(quote! { .at(#position) });
    }
    if encoding.is_unnamed {
        described.extend(quote! { .unnamed() });
    }
    let required = encoding.headers.iter().filter(|header| header.required);
    let required: Vec<&str> = required.map(|header| header.name.as_str()).collect();
    if !required.is_empty() {
        described.extend(quote! { .required_headers(&[#(#required),*]) });
    }
    let says_something = encoding.style.is_some()
        || encoding.content_type.is_some()
        || encoding.position.is_some()
        || encoding.is_unnamed
        || !required.is_empty();
    says_something.then_some(described)
}

/// The name of a parameter that has the defaults of its location.
pub(super) fn plain(parameter: &Parameter) -> Option<&str> {
    let style = match parameter.location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::Cookie | Location::QueryString => Style::Form,
    };
    let default = parameter.style == style
        && parameter.explode == (style == Style::Form)
        && !parameter.allow_reserved
        && parameter.content == ParameterContent::Styled
        && !parameter.allow_empty;
    default.then_some(parameter.name.as_str())
}

/// Only the differences from the defaults of its location are written.
pub(in crate::render) fn described(parameter: &Parameter) -> TokenStream {
    let name = &parameter.name;
    let (mut described, default_style) = match parameter.location {
        Location::Path => (quote! { describe::Parameter::path(#name) }, Style::Simple),
        Location::Query => (quote! { describe::Parameter::query(#name) }, Style::Form),
        Location::Header => (quote! { describe::Parameter::header(#name) }, Style::Simple),
        Location::Cookie => (quote! { describe::Parameter::cookie(#name) }, Style::Form),
        Location::QueryString => (
            quote! { describe::Parameter::query_string(#name) },
            Style::Form,
        ),
    };
    // The whole query string is always a form.
    let holds_form =
        parameter.content == ParameterContent::Form && parameter.location != Location::QueryString;
    if holds_form {
        described.extend(quote! { .style(describe::Style::FormContent) });
    } else if parameter.style != default_style {
        let style = style(parameter.style);
        described.extend(quote! { .style(#style) });
    }
    let explode = parameter.explode;
    if explode != (default_style == Style::Form) {
        described.extend(quote! { .explode(#explode) });
    }
    if parameter.allow_reserved {
        described.extend(quote! { .allow_reserved() });
    }
    if parameter.content == ParameterContent::Json {
        described.extend(quote! { .json() });
    }
    if parameter.allow_empty {
        described.extend(quote! { .allow_empty() });
    }
    described
}

fn pagination_static(pagination: &Pagination, parameters: &[Parameter]) -> TokenStream {
    let constant = |index: usize| parameters.get(index).map(described).unwrap_or_default();
    let items: String = pagination
        .items
        .iter()
        .map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1")))
        .collect();
    let (count, total) = (&pagination.count_header, &pagination.total_header);
    let mut described = match &pagination.style {
        PaginationStyle::OffsetLimit { offset, limit } => {
            let (offset, limit) = (constant(*offset), constant(*limit));
            let count = (!count.is_empty()).then(|| quote! { .with_count_header(#count) });
            quote! { describe::Pagination::offset_limit(&#offset, &#limit, #items) #count }
        }
        PaginationStyle::Page {
            page,
            size,
            first,
            pages_header,
        } => {
            let page = constant(*page);
            let size = size.map(constant).map(|size| quote! { .with_size(&#size) });
            let first = proc_macro2::Literal::i64_unsuffixed(*first);
            let pages =
                (!pages_header.is_empty()).then(|| quote! { .with_pages_header(#pages_header) });
            quote! { describe::Pagination::page(&#page, #first, #items) #size #pages }
        }
        PaginationStyle::Cursor {
            parameter,
            next,
            more,
        } => {
            let parameter = constant(*parameter);
            let more = (!more.is_empty()).then(|| quote! { .with_more(#more) });
            quote! { describe::Pagination::cursor(&#parameter, #next, #items) #more }
        }
        PaginationStyle::Link { next } => {
            let next = (!next.is_empty()).then(|| quote! { .with_next(#next) });
            quote! { describe::Pagination::link(#items) #next }
        }
    };
    if !total.is_empty() {
        described.extend(quote! { .with_total_header(#total) });
    }
    described
}

/// Statuses in the notation of OpenAPI, separated by spaces.
pub(super) fn spelled(statuses: impl Iterator<Item = StatusPattern>) -> String {
    let words: Vec<String> = statuses
        .map(|status| match status {
            StatusPattern::Code(code) => code.to_string(),
            StatusPattern::Range(range) => format!("{range}XX"),
            StatusPattern::Default => "default".to_owned(),
        })
        .collect();
    words.join(" ")
}
