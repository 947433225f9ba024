"""A page asks for itself, its style sheet and its images, all of them files of the site, and for nothing else."""

from collections.abc import Iterator

from browser import Visit
from findings import Fault
from website import Website


def network(site: Website, visit: Visit) -> Iterator[Fault]:
    root = site.folder.as_uri() + "/"
    for request in visit.requests:
        allowed = {"stylesheet", "image"} if request.url != visit.file.as_uri() else {"document"}
        if not request.url.startswith(root) or request.resource_type not in allowed:
            yield Fault(site.name(request.url), f"is asked for, as {request.resource_type}")
    for request in visit.failed:
        yield Fault(site.name(request.url), f"could not be loaded: {request.failure}")
    for complaint in visit.complaints:
        yield Fault("browser", complaint)
    if not any(request.url == visit.file.as_uri() for request in visit.requests):
        yield Fault("browser", "did not report the request for the page itself: requests are not seen")
