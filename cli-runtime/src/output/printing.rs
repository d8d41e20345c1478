//! Writes values in the selected format.

use std::io::{IsTerminal as _, Write as _};

use clientwright_runtime::RawResponse;

use super::sink::Sink;
use super::{csv, rows, table, yaml};
use crate::context::Context;
use crate::failure::Failure;
use crate::json::Json;
use crate::text::{printable, warn};

/// Writes a response. `items` is a pointer to the list that tables and lines consist of.
///
/// # Errors
/// The response cannot be written.
pub(crate) fn response(
    response: &RawResponse,
    items: &str,
    context: &Context<'_>,
    sink: &mut Sink,
) -> Result<(), Failure> {
    let body = response.body();
    if body.is_empty() {
        sink.note(&format!("{}: no content", response.status()));
        return Ok(());
    }
    let content_type = response.content_type();
    let is_json = content_type.is_empty() || content_type.ends_with("json");
    if let Some(value) = Json::parse(body)
        .ok()
        .filter(|value| is_json || !value.is_scalar())
    {
        let rows = match format(context) {
            "table" | "ndjson" | "csv" => value.pointer(items).unwrap_or(&value),
            _ => &value,
        };
        return json(rows, context, sink);
    }
    if content_type.ends_with("json")
        && let Err(why) = Json::parse(body)
    {
        return Err(Failure::Answer(why));
    }
    match std::str::from_utf8(body) {
        // A terminal interprets control sequences.
        Ok(text) if sink.is_terminal() => {
            sink.write_all(printable(text).as_bytes())?;
            sink.end_line(text)?;
        }
        Err(_) if sink.is_terminal() => {
            return Err(Failure::Other(format!(
                "the response is {} bytes of {}, which a terminal cannot show: write it to a file with --out",
                body.len(),
                match content_type.as_str() {
                    "" => "data",
                    known => known,
                }
            )));
        }
        _ => sink.write_all(body)?,
    }
    Ok(())
}

/// The requested format, or the default for the destination.
pub(super) fn format<'a>(context: &'a Context<'_>) -> &'a str {
    match (&context.flags().output, &context.flags().out) {
        (Some(format), _) => format,
        (None, None) if std::io::stdout().is_terminal() => "table",
        (None, _) => "json",
    }
}

/// Warns about an option without effect.
pub(crate) fn warn_of_columns(context: &Context<'_>) {
    let flags = context.flags();
    let format = format(context);
    if !flags.columns.is_empty() && !flags.quiet && !matches!(format, "table" | "csv") {
        warn(&format!(
            "--columns is for tables and CSV, the response is written as {format}; add `--output table`"
        ));
    }
}

/// Whether items are written one by one.
pub(crate) fn streams(context: &Context<'_>) -> bool {
    format(context) == "ndjson"
}

/// Writes an item of a stream: as a line of JSON, or in the requested format if that supports a sequence of items.
///
/// # Errors
/// The item cannot be written.
pub(crate) fn item(value: &Json, context: &Context<'_>, sink: &mut Sink) -> Result<(), Failure> {
    match context.output() {
        Some("json") => json(value, context, sink),
        Some("yaml") => {
            sink.write_all(b"---\n")?;
            json(value, context, sink)
        }
        _ => line(value, sink),
    }
}

/// Writes a value on one line.
///
/// # Errors
/// The value cannot be written.
pub(crate) fn line(value: &Json, sink: &mut Sink) -> Result<(), Failure> {
    let mut text = value.to_line();
    text.push('\n');
    sink.write_all(text.as_bytes())?;
    Ok(())
}

/// Writes a value in the selected format.
///
/// # Errors
/// The value cannot be written.
pub(crate) fn json(value: &Json, context: &Context<'_>, sink: &mut Sink) -> Result<(), Failure> {
    let columns = &context.flags().columns;
    let format = format(context);
    if matches!(format, "table" | "csv") {
        let unknown = rows::unknown(value, columns);
        unknown
            .iter()
            .for_each(|name| sink.warn(&format!("no column `{name}`")));
    }
    match format {
        "table" => {
            let text = table::table(value, columns, width(), context.colors());
            sink.write_all(text.as_bytes())?;
        }
        "yaml" => sink.write_all(yaml::yaml(value).as_bytes())?,
        "csv" => {
            sink.write_all(&csv::csv(value, columns).map_err(Failure::Other)?)?;
            note_if_empty(value, sink);
        }
        "ndjson" => match value {
            Json::Array(items) => {
                note_if_empty(value, sink);
                for item in items {
                    line(item, sink)?;
                }
            }
            other => line(other, sink)?,
        },
        _ => {
            let mut text = value.to_pretty();
            if sink.is_terminal() {
                text = printable(&text);
            }
            text.push('\n');
            sink.write_all(text.as_bytes())?;
        }
    }
    Ok(())
}

/// Notes that a list is empty, because no lines are written for it.
pub(super) fn note_if_empty(value: &Json, sink: &Sink) {
    if matches!(value, Json::Array(items) if items.is_empty()) {
        sink.note("the list is empty");
    }
}

/// The number of characters per line.
pub(super) fn width() -> usize {
    let asked = std::env::var("COLUMNS")
        .ok()
        .and_then(|text| text.parse().ok());
    asked
        .or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)))
        .unwrap_or(100)
        .clamp(20, 500)
}
