// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod card;
#[cfg(feature = "purchasing")]
mod either;
#[cfg(feature = "purchasing")]
mod find_paged_response;
mod money;
#[cfg(feature = "purchasing")]
mod mood;
#[cfg(feature = "purchasing")]
mod note;
mod order_state;
mod payment;
mod purchase_order;
#[cfg(feature = "purchasing")]
mod rank;
#[cfg(feature = "stock")]
mod stock_level;

pub use card::Card;
#[cfg(feature = "purchasing")]
pub use either::Either;
#[cfg(feature = "purchasing")]
pub use find_paged_response::FindPagedResponse;
pub use money::Money;
#[cfg(feature = "purchasing")]
pub use mood::Mood;
#[cfg(feature = "purchasing")]
pub use note::Note;
pub use order_state::OrderState;
pub use payment::{Payment, PaymentBase};
pub use purchase_order::{PurchaseOrder, PurchaseOrderDue, PurchaseOrderLines, Line};
#[cfg(feature = "purchasing")]
pub use rank::Rank;
#[cfg(feature = "stock")]
pub use stock_level::StockLevel;
