//! Charts as SVG, each with its figures in a table behind it.
//!
//! `(chart::columns(look, &title, &[Point { label, value, shown }]))`
use super::{Look, bar::per_mille};
use lang::t;
use maud::{Markup, html};

/// One figure: what it is, how big it is, and how it is written for the reader.
pub struct Point {
    pub label: String,
    /// In any whole unit; charts show it relative to the largest.
    pub value: i64,
    pub shown: Markup,
}

/// Columns side by side; the last one is the present.
pub fn columns(look: &Look, title: &str, points: &[Point]) -> Markup {
    let top = highest(points);
    let wide = points.len() * 20;
    let plot = html! {
        svg class="plot" viewBox={ "0 0 " (wide) " 80" } preserveAspectRatio="none" role="img" aria-label=(title) {
            @for (at, point) in points.iter().enumerate() {
                @let tall = scaled(point.value, top, 76);
                rect class=(if at + 1 == points.len() { "plot-bar" } else { "plot-bar-past" })
                    x=(at * 20 + 3) y=(80 - tall) width="14" height=(tall) { title { (point.label) } }
            }
            line class="plot-axis plot-base" x1="0" y1="80" x2=(wide) y2="80" {}
        }
    };
    figure(look, title, plot, points)
}

/// A line over time.
pub fn line(look: &Look, title: &str, points: &[Point]) -> Markup {
    let path = path(points, 600, 100);
    let plot = html! {
        svg class="plot" viewBox="0 0 600 110" preserveAspectRatio="none" role="img" aria-label=(title) {
            @for y in [30, 56, 82] { line class="plot-axis" x1="0" y1=(y) x2="600" y2=(y) {} }
            path class="plot-area" d={ (path) "L600 108L0 108Z" } {}
            path class="plot-line" d=(path) {}
            line class="plot-axis plot-base" x1="0" y1="108" x2="600" y2="108" {}
        }
    };
    figure(look, title, plot, points)
}

/// Parts of a whole, at most five.
pub fn donut(look: &Look, title: &str, points: &[Point]) -> Markup {
    let whole: i64 = points.iter().map(|point| point.value.max(0)).fold(0, i64::saturating_add);
    let parts: Vec<i64> = points.iter().take(5).map(|point| per_mille(point.value.max(0), whole)).collect();
    html! {
        figure class="chart" {
            figcaption { (title) }
            div class="chart-ring" {
                svg viewBox="0 0 100 100" role="img" aria-label=(title) {
                    @for (at, part) in parts.iter().enumerate() {
                        circle class={ "plot-ring slice-" (at + 1) } cx="50" cy="50" r="42" pathLength="1000"
                            stroke-dasharray={ (part.saturating_sub(4).max(1)) " 1000" } stroke-dashoffset=(-parts.iter().take(at).sum::<i64>()) {}
                    }
                }
                ul class="legend" {
                    @for (at, point) in points.iter().take(5).enumerate() {
                        li class={ "slice-" (at + 1) } { span { (point.label) } span class="num" { (point.shown) } }
                    }
                }
            }
            (table(look, title, points))
        }
    }
}

/// A line without axes, to stand in a row or a tile. The row's words say what it shows.
pub fn spark(values: &[i64]) -> Markup {
    let points: Vec<Point> =
        values.iter().map(|value| Point { label: String::new(), value: *value, shown: html! {} }).collect();
    html! {
        svg class="spark" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true" {
            path class="plot-line" d=(path(&points, 100, 22)) {}
        }
    }
}

fn figure(look: &Look, title: &str, plot: Markup, points: &[Point]) -> Markup {
    html! {
        figure class="chart" {
            figcaption { (title) }
            (plot)
            @if let (Some(first), Some(last)) = (points.first(), points.last()) {
                div class="chart-scale" aria-hidden="true" { span { (first.label) } span { (last.label) } }
            }
            (table(look, title, points))
        }
    }
}

fn table(look: &Look, title: &str, points: &[Point]) -> Markup {
    html! {
        details {
            summary { (t!(look.tr, "chart-figures")) }
            table class="table" {
                caption class="unseen" { (title) }
                tbody {
                    @for point in points { tr { th scope="row" { (point.label) } td class="end" { (point.shown) } } }
                }
            }
        }
    }
}

/// The line's path from the first point to the last, from 8 (the highest) to `tall + 8` (nothing).
fn path(points: &[Point], wide: i64, tall: i64) -> String {
    let top = highest(points);
    let steps = i64::try_from(points.len().max(2)).unwrap_or(2) - 1;
    let mut out = String::new();
    for (at, point) in points.iter().enumerate() {
        let x = i64::try_from(at).unwrap_or(0) * wide / steps;
        let y = 8 + tall - scaled(point.value, top, tall);
        out.push_str(&format!("{}{x} {y}", if at == 0 { 'M' } else { 'L' }));
    }
    out
}

fn highest(points: &[Point]) -> i64 {
    points.iter().map(|point| point.value).max().unwrap_or(0).max(1)
}

fn scaled(value: i64, top: i64, tall: i64) -> i64 {
    per_mille(value.clamp(0, top), top) * tall / 1000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_point_touches_the_top_and_nothing_lies_on_the_base() {
        let points: Vec<Point> =
            [0, 5, 10].map(|value| Point { label: String::new(), value, shown: html! {} }).into_iter().collect();
        assert_eq!(path(&points, 100, 22), "M0 30L50 19L100 8");
    }

    #[test]
    fn a_chart_of_nothing_does_not_divide_by_it() {
        assert_eq!(path(&[], 100, 22), "");
        assert_eq!(scaled(0, highest(&[]), 50), 0);
    }
}
