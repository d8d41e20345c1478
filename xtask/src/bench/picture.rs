//! Draws the growth of the cost.

use std::path::Path;

use plotters::prelude::{
    BLACK, ChartBuilder, Circle, IntoDrawingArea as _, IntoFont as _, LineSeries, Palette as _,
    Palette99, PathElement, RGBColor, SVGBackend, SeriesLabelPosition, WHITE,
};
use plotters::style::Color as _;

use crate::failure::{Failure, Result};

use super::figures::Row;

const SIZE: (u32, u32) = (720, 400);

/// Draws the time of generation over the number of operations, with a line for each document.
pub(super) fn growth(path: &Path, rows: &[Row]) -> Result<()> {
    let lines: Vec<(&str, Vec<(f64, f64)>)> = rows
        .iter()
        .filter(|row| !row.growth.is_empty())
        .map(|row| {
            let points = row.growth.iter();
            let points = points.map(|(times, it)| (count(times * row.operations), it.seconds));
            (row.document.as_str(), points.collect())
        })
        .collect();
    let failed = |error| Failure::Reported(format!("cannot draw {}: {error}", path.display()));
    draw(path, &lines).map_err(failed)
}

/// A figure as a coordinate, limited to 32 bits.
fn count(figure: usize) -> f64 {
    f64::from(u32::try_from(figure).unwrap_or(u32::MAX))
}

fn draw(path: &Path, lines: &[(&str, Vec<(f64, f64)>)]) -> Result<(), Box<dyn std::error::Error>> {
    let area = SVGBackend::new(path, SIZE).into_drawing_area();
    area.fill(&WHITE)?;
    let points = || lines.iter().flat_map(|(_, points)| points);
    let right = points().map(|(x, _)| *x).fold(1.0, f64::max);
    let top = points().map(|(_, y)| *y).fold(0.1, f64::max);
    let mut chart = ChartBuilder::on(&area)
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(52)
        .build_cartesian_2d(0.0..right * 1.05, 0.0..top * 1.05)?;
    chart
        .configure_mesh()
        .light_line_style(RGBColor(240, 240, 240))
        .x_desc("operations")
        .y_desc("seconds")
        .x_label_formatter(&|x| format!("{x:.0}"))
        .y_label_formatter(&|y| format!("{y:.1}"))
        .label_style(("sans-serif", 14).into_font())
        .draw()?;
    for (place, (name, points)) in lines.iter().enumerate() {
        let color = Palette99::pick(place).to_rgba();
        chart
            .draw_series(LineSeries::new(
                points.iter().copied(),
                color.stroke_width(2),
            ))?
            .label(*name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], color.stroke_width(2)));
        chart.draw_series(points.iter().map(|at| Circle::new(*at, 3, color.filled())))?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE)
        .border_style(BLACK)
        .label_font(("sans-serif", 14).into_font())
        .draw()?;
    area.present()?;
    Ok(())
}
