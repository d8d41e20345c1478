//! An emulator of three Orange APIs and their token endpoint, for tests, demos and offline work.
//!
//! [`Sandbox::start`] listens on a loopback port and serves real HTTP until the handle is dropped.
//! Every sandbox has its own state, clock, faults and request log, so several can live in one
//! process:
//!
//! ```
//! use orange_sandbox::{Fault, ManualClock, Options, Sandbox};
//! use std::time::Duration;
//!
//! let clock = ManualClock::default();
//! let sandbox = Sandbox::start(Options::new().clock(clock.clone()))?;
//! println!("{} {}", sandbox.token_url(), sandbox.erdv_url());
//!
//! sandbox.faults().next(1, Fault::status(503)); // the next API call fails
//! clock.advance(Duration::from_secs(3600));     // every token so far is expired
//! assert!(sandbox.requests().is_empty());       // nothing was called yet
//! # Ok::<(), orange_sandbox::Error>(())
//! ```
//!
//! The server of `clientwright-loopback` accepts a request, logs it and applies faults; `gateway` performs the checks
//! of Orange's gateway (token, API key, rate limit, media types) and finds the operation; and `token`, `erdv`,
//! `tickets` or `ordering` responds to it.
//!
//! # Initial data
//!
//! Orange's own examples, value for value, and enough further data for paging:
//!
//! | | |
//! |---|---|
//! | e-RDV order `00123456` | Orange's example, without an appointment |
//! | `00123457` | has an appointment, on 2019-07-29 at 10:00 |
//! | `00123458` | closed: everything but reading is refused |
//! | `00123459` | open, but no time slot is free |
//! | `00123460` | needs neither an asbestos value nor an internal service |
//! | `00123461` to `00123475` | like the first |
//! | service numbers | `LD000000` (technical number `LD000001`), `LD000100` (`LD000101`, `LD000102`), `LD000200` |
//! | ticket `1234567890` | Orange's example |
//! | `1234567891` to `1234567919` | on all service numbers, in all statuses |
//! | Ordering order `3-00286023` | Orange's example |
//! | `3-00286024` to `3-00286079` | of several types, steps and priorities |
//!
//! Time slots of two hours start every half hour from 08:00 to 16:00 UTC on every day, including past ones, so that
//! Orange's examples of 2019 work; each slot can be booked once per sandbox.
//!
//! Malformed HTTP is rejected by the HTTP library: 400 without a body.
//!
//! # Business errors
//!
//! Orange documents none for e-RDV and Trouble Tickets: status 422 is theirs, the codes are invented here. 3610 and
//! 3611 are Orange's; the condition for 3610 is invented.
//!
//! | code | e-RDV |
//! |---|---|
//! | 101 | the status of the order does not allow an appointment |
//! | 102 | an appointment is scheduled already |
//! | 103 | no appointment is scheduled |
//! | 104 | an earlier change is still being processed |
//! | 105 | the activity is not available for the order |
//! | 106 | the asbestos value is missing or not available for the order |
//! | 107 | the internal service is missing or not available for the order |
//! | 108 | the time slot is not available |
//!
//! | code | Trouble Tickets |
//! |---|---|
//! | 201 | the Orange service number is not one of the client's |
//! | 202 | the technical number does not belong to the service |
//! | 203 | attachments are not possible in version 1.0 |
//! | 204 | the ticket is closed |
//! | 205 | the service number is not the one of the ticket |
//!
//! | code | Ordering |
//! |---|---|
//! | 3610 | `properties.servicePoint.id` is `SP-SEVERAL` and there is no `properties.productId` |
//! | 3611 | `requestedAt` is in the past |

mod api;
mod credentials;
mod erdv;
mod gateway;
mod options;
mod orange;
mod ordering;
mod sandbox;
mod tickets;
mod timestamp;
mod token;

pub use clientwright_loopback::{
    Clock, Error, Fault, Faults, ManualClock, RecordedRequest, Sleep, SystemClock,
};
pub use credentials::Credentials;
pub use options::{ExpiresIn, Options};
pub use sandbox::Sandbox;
