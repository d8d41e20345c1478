// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod colour;
mod commit;
mod drawn;
mod framed;
mod git_user;
mod iban;
mod keyed;
mod node_model;
mod payment;
mod point;
mod signal;
mod state;
mod tuples;

pub use colour::Colour;
pub use commit::Commit;
pub use drawn::{Drawn, DrawnList, DrawnListItem1, DrawnListData, DrawnListItem1Kind};
pub use framed::{Framed, FramedOpened, FramedClosed};
pub use git_user::GitUser;
pub use iban::Iban;
pub use keyed::{Keyed, KeyedByInline, KeyedByInlineKey};
pub use node_model::NodeModel;
pub use payment::Payment;
pub use point::Point;
pub use signal::{
    Signal, SignalStart, SignalStartItem1, SignalStop, SignalStopItem1, SignalPause,
    SignalPauseItem2, SignalBreak, SignalBreakItem1, SignalBreakItem2,
};
pub use state::State;
pub use tuples::{Tuples, TuplesInline, TuplesInlineItem1, TuplesInlineItem2};
