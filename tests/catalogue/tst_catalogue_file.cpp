// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
class TestCatalogueFile : public QObject
{
    Q_OBJECT
};
QTEST_GUILESS_MAIN(TestCatalogueFile)
#include "tst_catalogue_file.moc"
