//! The tour of `examples/tour.rs` works and prints the expected output.

#[path = "../../examples/tour.rs"]
#[allow(dead_code, reason = "`main` is the example's")]
mod example;

/// The output that the README contains below the command.
fn shown_in_the_readme() -> String {
    let readme = include_str!("../../../README.md");
    let (_, after) = readme.split_once("`cargo run --example tour`").unwrap();
    let (_, block) = after.split_once("```text\n").unwrap();
    block.split_once("```").unwrap().0.to_owned()
}

fn without_ports(text: &str) -> Vec<String> {
    let port = |part: &str| {
        part.trim_start_matches(|c: char| c.is_ascii_digit())
            .to_owned()
    };
    text.lines()
        .map(|line| match line.split_once("127.0.0.1:") {
            Some((before, after)) => format!("{before}{}", port(after)),
            None => line.to_owned(),
        })
        .collect()
}

#[tokio::test]
async fn the_tour_books_and_moves_an_appointment_opens_a_ticket_and_lists_orders() {
    let mut out = Vec::new();
    example::tour(&mut out).await.unwrap();
    let text = String::from_utf8(out).unwrap();
    assert_eq!(without_ports(&text), without_ports(&shown_in_the_readme()));
    // The ports differ from run to run. One of the 51 slots is initially taken.
    let lines: Vec<&str> = text
        .lines()
        .map(|line| line.split(" at http://").next().unwrap())
        .collect();
    assert_eq!(
        lines,
        [
            "e-RDV",
            "  50 time slots are free, the first at 2019-07-28T08:00:00.000+0000",
            "  order 00123456 has an appointment at 2019-07-28T08:00:00.000+0000",
            "  the change was 202 Accepted, and is effective: 2019-07-30T16:00:00.000+0000",
            "Trouble tickets",
            "  ticket 1234567920 is submitted and has 1 comment",
            "Ordering",
            "  order 3-00286025: step QUOTE, status IN_PROGRESS",
            "  order 3-00286028: step REQUEST, status NEW",
            "  order 3-00286031: step ORDER, status COMPLETED",
            "  19 orders of high priority in all",
        ]
    );
}
