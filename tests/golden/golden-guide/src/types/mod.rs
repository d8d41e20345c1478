// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod company;
mod credit;
mod film;
mod film_change;
mod film_event;
mod film_page;
mod film_state;
mod new_film;
mod person;
mod problem;
mod rejection;

pub use company::Company;
pub use credit::Credit;
pub use film::Film;
pub use film_change::FilmChange;
pub use film_event::FilmEvent;
pub use film_page::FilmPage;
pub use film_state::FilmState;
pub use new_film::NewFilm;
pub use person::Person;
pub use problem::Problem;
pub use rejection::Rejection;
