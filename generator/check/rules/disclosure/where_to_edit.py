"""Which files show what an item lacks, for a finding that is told at the item."""

from generator.library.edition import Disclosed, Proof


def where_to_edit(disclosed: Disclosed) -> str:
    """Name the texts and documents behind the evidence of an item, in Thai.

    What a proof leads to is mended there and not in the item, which only names it.
    """
    found = (_file(proof) for proof in disclosed.proofs)
    files = dict.fromkeys(file for file in found if file)
    return f"แก้ที่ {' หรือ '.join(files)}" if files else f"แก้ที่ {disclosed.place.path}"


def _file(proof: Proof) -> str | None:
    if proof.entry:
        return proof.entry.source.path
    return proof.asset.path if proof.asset else None
