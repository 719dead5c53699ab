"""Files for download, told apart by whether an evaluator is to open them."""

from collections.abc import Iterator

from generator.check.ground import Ground
from generator.check.rules.disclosure.own_evidence import given
from generator.library.edition import Disclosed, Edition, Proof
from generator.library.entry import Asset
from generator.library.proving import editions
from generator.source.documents import Document, Reading


def proof_documents(
    edition: Edition, ground: Ground, state: Reading
) -> Iterator[tuple[Disclosed, Proof]]:
    """The evidence of an edition that is a file whose reading ended so."""
    for disclosed, proof in given(edition):
        document = ground.documents.get(proof.asset.path) if proof.asset else None
        if document and document.state is state:
            yield disclosed, proof


def other_documents(ground: Ground, state: Reading) -> Iterator[tuple[Asset, Document]]:
    """The files that are evidence of no edition and whose reading ended so."""
    proofs = {
        proof.asset.path
        for edition in editions(ground.library).values()
        for _, proof in given(edition)
        if proof.asset
    }
    for path, document in ground.documents.items():
        asset = ground.library.assets.get(path)
        if asset and document.state is state and path not in proofs:
            yield asset, document
