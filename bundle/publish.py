"""Publish: a trained model as a Kaggle Model or data set, which the next kernel can start from."""

from pathlib import Path

from bundle.client import one_line, one_line_errors, patiently
from kernel.errors import UserError

EXPORTS = ("model.pt2", "model.onnx")
FILES = ("best.pt", "MODEL_CARD.md", "metrics.json", *EXPORTS)
FRAMEWORK, VARIATION = "pyTorch", "default"
USAGE = "A checkpoint of SClusterFormer: `push --model {source}` starts the next run from it."


def files_of(folder: Path) -> list[Path]:
    """Return the files of a run that are published; what was exported of an earlier one is not.

    Raises:
        UserError: the folder holds no model.

    """
    if not (folder / "best.pt").is_file():
        raise UserError(
            f"no best.pt in {folder}: give the folder of a run's results, such as "
            "kaggle-output/NAME-vVERSION"
        )
    found = {}
    for place in (folder / "export", folder):  # the program's export writes to the first
        found |= {name: place / name for name in FILES if (place / name).is_file()}
    for name in EXPORTS:
        if name in found and found[name].stat().st_mtime < found["best.pt"].stat().st_mtime:
            print(f"{found.pop(name)} is older than best.pt and left out: export the model again")
    return [found[name] for name in FILES if name in found]


def publish_model(api, name: str, folder: Path, public: bool, license_name: str) -> str:
    """Publish a run's model as OWNER/MODEL, a new version of it where it exists.

    Returns:
        OWNER/MODEL/FRAMEWORK/VARIATION/VERSION, under which a kernel can have it.

    """
    from kagglesdk.blobs.types.blob_api_service import ApiBlobType  # noqa: PLC0415
    from kagglesdk.models.types import model_api_service as types  # noqa: PLC0415
    from kagglesdk.models.types.model_enums import ModelFramework  # noqa: PLC0415

    owner, slug = name.split("/")
    files = files_of(folder)
    model = find_model(api, owner, slug)
    kept = [
        instance
        for instance in (model.instances if model else None) or []
        if instance.slug == VARIATION and instance.framework.name.endswith("PY_TORCH")
    ]
    source = f"{name}/{FRAMEWORK}/{VARIATION}/{kept[0].version_number + 1 if kept else 1}"
    uploaded = [upload(api, file, ApiBlobType.MODEL) for file in files]
    if not model:
        request = types.ApiCreateModelRequest()
        request.owner_slug, request.slug = owner, slug
        request.title, request.is_private = slug.replace("-", " "), not public
        request.description = card_of(folder)
        send(api, "create_model", request)
    if kept:
        request = types.ApiCreateModelInstanceVersionRequest()
        request.instance_slug = VARIATION
        request.framework = ModelFramework.MODEL_FRAMEWORK_PY_TORCH
        body = types.ApiCreateModelInstanceVersionRequestBody()
        method = "create_model_instance_version"
    else:
        request = types.ApiCreateModelInstanceRequest()
        body = types.ApiCreateModelInstanceRequestBody()
        body.instance_slug = VARIATION
        body.framework = ModelFramework.MODEL_FRAMEWORK_PY_TORCH
        body.license_name = license_name
        body.overview, body.usage = card_of(folder), USAGE.format(source=source)
        method = "create_model_instance"
    request.owner_slug, request.model_slug = owner, slug
    body.files = uploaded
    request.body = body
    send(api, method, request)
    return source


def find_model(api, owner: str, slug: str):
    """Return what Kaggle knows of a model, None if there is none."""
    from kagglesdk.models.types.model_api_service import ApiGetModelRequest  # noqa: PLC0415
    from requests.exceptions import HTTPError  # noqa: PLC0415 - the client's own

    request = ApiGetModelRequest()
    request.owner_slug, request.model_slug = owner, slug
    with one_line_errors(), api.build_kaggle_client() as client:
        try:
            return client.models.model_api_client.get_model(request)
        except HTTPError as error:
            if error.response.status_code in (403, 404):  # 403 of a name that is free, too
                return None
            raise


def send(api, method: str, request) -> None:
    """Send a request about models.

    Raises:
        UserError: Kaggle refuses it.

    """
    with api.build_kaggle_client() as client:
        answer = patiently(api, getattr(client.models.model_api_client, method), request)
    if answer.error:
        raise UserError(f"Kaggle refuses the model: {one_line(answer.error)}")


def upload(api, file: Path, kind):
    """Upload a file, and return what refers to it in a request.

    2.0.2 leaves out a file whose upload failed, so that the client's whole uploads are not used.

    Raises:
        UserError: it did not arrive.

    """
    from kaggle.api.kaggle_api_extended import ResumableUploadResult  # noqa: PLC0415
    from kagglesdk.blobs.types.blob_api_service import ApiStartBlobUploadRequest  # noqa: PLC0415
    from kagglesdk.datasets.types.dataset_api_service import ApiDatasetNewFile  # noqa: PLC0415

    request = ApiStartBlobUploadRequest()
    request.type, request.name = kind, file.name
    request.content_length = file.stat().st_size
    request.last_modified_epoch_seconds = int(file.stat().st_mtime)
    print(f"uploading {file.name} ({request.content_length:,} bytes)", flush=True)
    with api.build_kaggle_client() as client:
        start = patiently(api, client.blobs.blob_api_client.start_blob_upload, request)
    result = patiently(api, api.upload_complete, str(file), start.create_url, True)
    if result != ResumableUploadResult.COMPLETE:
        raise UserError(f"{file.name} did not arrive, and nothing is published: try again")
    new_file = ApiDatasetNewFile()
    new_file.token = start.token
    return new_file


def card_of(folder: Path) -> str:
    """Return the model's card, or a line where the run has written none."""
    card = folder / "MODEL_CARD.md"
    return card.read_text(encoding="utf-8") if card.is_file() else "SClusterFormer, trained."


def publish_dataset(api, name: str, folder: Path, public: bool, license_name: str) -> None:
    """Publish a run's model as the data set OWNER/SLUG, a new version of it where it exists."""
    from kagglesdk.blobs.types.blob_api_service import ApiBlobType  # noqa: PLC0415
    from kagglesdk.datasets.types import dataset_api_service as types  # noqa: PLC0415
    from requests.exceptions import HTTPError  # noqa: PLC0415 - the client's own

    owner, slug = name.split("/")
    files = files_of(folder)
    with one_line_errors():
        try:
            api.dataset_status(name)
            exists = True
        except HTTPError as error:
            if error.response.status_code not in (403, 404):
                raise
            exists = False
    uploaded = [upload(api, file, ApiBlobType.DATASET) for file in files]
    if exists:
        request = types.ApiCreateDatasetVersionRequest()
        request.owner_slug, request.dataset_slug = owner, slug
        request.body = types.ApiCreateDatasetVersionRequestBody()
        request.body.version_notes, request.body.files = "a new run", uploaded
        method = "create_dataset_version"
    else:
        request = types.ApiCreateDatasetRequest()
        request.owner_slug, request.slug, request.title = owner, slug, slug.replace("-", " ")
        request.license_name, request.is_private = license_name, not public
        request.files = uploaded
        method = "create_dataset"
    with api.build_kaggle_client() as client:
        answer = patiently(api, getattr(client.datasets.dataset_api_client, method), request)
    if answer.error:
        raise UserError(f"Kaggle refuses the data set: {one_line(answer.error)}")
