// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod card;
mod money;
#[cfg(feature = "purchasing")]
mod note;
mod order_state;
mod payment;
mod purchase_order;
#[cfg(feature = "stock")]
mod stock_level;

pub use card::Card;
pub use money::Money;
#[cfg(feature = "purchasing")]
pub use note::Note;
pub use order_state::OrderState;
pub use payment::{Payment, PaymentBase};
pub use purchase_order::{PurchaseOrder, PurchaseOrderDue, PurchaseOrderLines, Line};
#[cfg(feature = "stock")]
pub use stock_level::StockLevel;
