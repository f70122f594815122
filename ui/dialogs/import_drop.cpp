// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_drop.h"

#include "core/net/aside.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// What one link of ours names, as a person could write it.
QString linkedId(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || urls.first().scheme() != "counterfoil"_L1)
        return {};
    return urls.first().host() + u':' + urls.first().path().mid(1);
}

/// The one thing in the file, unless it is a list or nothing that is known.
std::optional<RecognisedId> thingIn(const ImportSource &source)
{
    const auto preview = previewImport(source);
    if (!preview || preview->kind != ImportPreview::Kind::Json)
        return std::nullopt;
    return readOneThing(source);
}

} // namespace

ImportDrop::ImportDrop(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool ImportDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        if (fileOf(enter->mimeData()).isEmpty() && !enter->mimeData()->hasText())
            return false;
        // What is dragged out of a window does nothing when it is dropped there again.
        const auto *from = qobject_cast<const QWidget *>(enter->source());
        if (from && from->window() == watched)
            return false;
        enter->setDropAction(Qt::CopyAction);
        enter->accept();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        take(drop->mimeData());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void ImportDrop::take(const QMimeData *data)
{
    const QString path = fileOf(data);
    if (path.isEmpty()) {
        const QString link = linkedId(data);
        const QString text = link.isEmpty() ? data->text() : link;
        if (const auto id = recogniseId(text))
            emit idDropped(*id);
        else if (!text.trimmed().isEmpty())
            //: The source of an import, where a file's name is shown otherwise
            emit listDropped({tr("dropped text"), {}, text});
        return;
    }
    const ImportSource source{QFileInfo(path).fileName(), path, {}};
    aside([source] { return thingIn(source); }, this,
          [this, source](const std::optional<RecognisedId> &id) {
              if (id)
                  emit idDropped(*id);
              else
                  emit listDropped(source);
          });
}

} // namespace counterfoil
