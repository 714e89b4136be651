"""Whether a folder is on a network drive, or one shared with the host of a virtual machine.

The system tells nothing of changes there that another computer makes.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

_NETWORK_SYSTEMS = frozenset(
    "nfs nfs4 cifs smb smb3 smbfs smb2 9p afpfs afs webdav davfs fuse.davfs2 ncpfs ceph lustre"
    " fuse.sshfs sshfs fuse.rclone fuse.glusterfs vboxsf vmhgfs fuse.vmhgfs-fuse"
    " prl_fs drvfs".split()
)
"""The names of file systems, as Linux and macOS have them, and smb for a drive of Windows."""

_OCTAL = re.compile(r"\\([0-7]{3})")
_MACOS_MOUNT = re.compile(r"(?P<source>.*?) on (?P<folder>/.*) \((?P<system>\w+)[,)]")
_REMOTE_DRIVE = 4
"""What Windows calls a network drive (`DRIVE_REMOTE`)."""


def network_file_system(folder: Path) -> str:
    """Return the name of the network file system that a folder is on, empty for none.

    Never raises; what cannot be found out is taken for a disk of this computer.
    """
    path = os.path.realpath(folder)
    try:
        if sys.platform == "win32":
            system = _windows_drive(path)
        else:
            system = file_system_of(path, os.fsdecode(_list_mounts()))
    except (OSError, subprocess.SubprocessError):
        return ""
    return system if system in _NETWORK_SYSTEMS else ""


def _list_mounts() -> bytes:
    if sys.platform == "darwin":
        command = ["/sbin/mount"]
        listing = subprocess.run(command, capture_output=True, timeout=2, check=False).stdout
    else:
        listing = Path("/proc/mounts").read_bytes()
    return listing


def file_system_of(path: str, mounts: str) -> str:
    """Return the file system of a path, given a list of mounts; empty when it has none of them.

    `mounts` is the content of `/proc/mounts` on Linux, or what `mount` prints on macOS.
    """
    found, length = "", -1
    for line in mounts.splitlines():
        if match := _MACOS_MOUNT.match(line):
            folder, system = match["folder"], match["system"]
        else:
            fields = line.split(" ")
            if len(fields) < 3:
                continue
            folder = _OCTAL.sub(lambda match: chr(int(match[1], 8)), fields[1])
            system = fields[2]
        is_within = path == folder or path.startswith(folder.rstrip("/") + "/")
        # Of two mounts on one folder the later hides the other.
        if is_within and len(folder) >= length:
            found, length = system, len(folder)
    return found


def _windows_drive(path: str) -> str:
    if path.startswith("\\\\"):
        return "smb"
    if sys.platform == "win32":
        import ctypes

        if ctypes.windll.kernel32.GetDriveTypeW(path[:3]) == _REMOTE_DRIVE:
            return "smb"
    return ""
