"""Papers: requisites, names in their cases, own templates, scans, orders that appoint."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handlers.flow import Flow


def flow() -> "Flow":
    """/papers for those who put things on paper, and everybody's own signed sheets."""
    # Mentorships draw buttons of this package, and this package draws their screens.
    import handlers.papers.notices  # noqa: F401 - declares how the notices look
    from handlers.flow import Flow
    from handlers.papers.forms import FORMS
    from handlers.papers.routes import papers_router

    return Flow(papers_router(), FORMS)
