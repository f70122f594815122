// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

class QPainter;

namespace counterfoil {

// The lucide icons that the program carries; the name is the file's name in camel case.
enum class Icon {
    Activity,
    AppWindow,
    ArrowDown,
    ArrowDownToLine,
    ArrowLeft,
    ArrowUp,
    Ban,
    Bookmark,
    Braces,
    Calendar,
    Check,
    CheckCheck,
    ChevronDown,
    ChevronRight,
    Circle,
    CircleAlert,
    CircleCheck,
    CircleDot,
    CircleMinus,
    CircleQuestionMark,
    CircleUser,
    CircleX,
    ClipboardPaste,
    Clock,
    CloudOff,
    Columns3,
    Copy,
    CreditCard,
    Download,
    Ellipsis,
    ExternalLink,
    FileInput,
    FileJson,
    FolderOpen,
    GitFork,
    GripVertical,
    History,
    Hourglass,
    Inbox,
    Info,
    KeyRound,
    Keyboard,
    Link,
    LoaderCircle,
    Lock,
    LogOut,
    Package,
    Pencil,
    Plus,
    Printer,
    Search,
    Settings,
    ShieldCheck,
    ShoppingCart,
    Sun,
    TimerOff,
    Trash2,
    TriangleAlert,
    Undo2,
    User,
    X,
    Count
};

// An icon in a colour of the theme. The tint is looked up while it is painted, so a switch of the
// mode needs no new icon.
QIcon icon(Icon name, ColorRole role = ColorRole::Text);
// The same, with another colour while checked or selected.
QIcon icon(Icon name, ColorRole role, ColorRole onRole);

// size is in device-independent pixels.
QPixmap iconPixmap(Icon name, const QColor &color, int size, qreal devicePixelRatio);
void paintIcon(QPainter *painter, const QRect &rect, Icon name, const QColor &color);

QString iconFile(Icon name);

} // namespace counterfoil
