"""Whether a stranger who opens a proof sees anything at all; if not, nothing else matters of it."""

from generator.check.ground import Ground
from generator.check.rules.disclosure.outside_hosts import SOCIAL, is_private, login_service
from generator.check.rules.disclosure.own_evidence import Answered
from generator.check.rules.disclosure.written_words import says_something
from generator.library.edition import Disclosed, Edition, Proof

_INDEX = "/disclosure/"
_TALK = frozenset({"social-network", "qa", "contact"})


def leads_back(edition: Edition, answered: Answered) -> bool:
    """Tell whether all evidence of an item leads to itself or the indexes, and it says nothing."""
    disclosed, entry = answered
    around = {_INDEX, f"{_INDEX}{edition.key}/", entry.url}
    circular = all(proof.url in around for proof in disclosed.proofs)
    return circular and not says_something(entry.source.body)


def is_shut(proof: Proof, ground: Ground) -> bool:
    """Tell whether a proof leads nowhere, or only people of the office can open it."""
    url = proof.url
    if url is None:
        return True
    return url not in ground.manifest if url.startswith("/") else is_private(url)


def asking_service(disclosed: Disclosed, proof: Proof) -> str | None:
    """The service that may ask for a login, where the item does not ask for that very service."""
    service = login_service(proof.evidence.url) if proof.evidence.url else None
    is_wanted = service in SOCIAL and not _TALK.isdisjoint(disclosed.item.subjects)
    return None if is_wanted else service
