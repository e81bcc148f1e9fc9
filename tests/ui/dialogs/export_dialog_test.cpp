// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "tests/print_qt.h"
#include "tests/ui/office.h"
#include "ui/navigator.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

struct Calls : Navigator
{
    void openRecord(const Ref &) override {}
    void openList(const ListQuery &) override {}
    void newRecord(const QString &, const QVariantMap &, const Ref &) override {}
    void openPage(const QString &, const QVariantMap &) override {}
    void notify(const QString &sentence, const Id &) override { sentences << sentence; }
    QStringList sentences;
};

struct Chooser : FileChooser
{
    explicit Chooser(const QString &path) : m_path(path) {}
    void chooseExisting(QWidget *, const QString &, const QString &, const Chosen &) override {}
    void chooseNew(QWidget *, const QString &, const QString &, const QString &, const QString &,
                   const Chosen &chosen) override
    {
        chosen(m_path);
    }
    QString m_path;
};

} // namespace

TEST(ExportDialog, WritesTheChosenColumnsAndCloses)
{
    testing::Office office;
    office.addMember(u"Ana Inventada Sitoe"_s);
    Calls calls;
    ListQuery query;
    query.entity = u"member"_s;
    const QString path = office.folder() + u"/out.csv"_s;
    QPointer<ExportDialog> dialog =
        new ExportDialog({&office.workspace(), &calls}, query, nullptr, std::make_unique<Chooser>(path));
    dialog->open();
    auto *format = dialog->findChildren<QComboBox *>().at(0);
    format->setCurrentIndex(format->findData(int(ExportFormat::Csv)));
    auto *columns = dialog->findChild<QListWidget *>();
    QPushButton *exportButton = nullptr;
    QPushButton *none = nullptr;
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Export…")
            exportButton = button;
        if (button->text() == u"None")
            none = button;
    }
    ASSERT_TRUE(exportButton && none);
    none->click();
    EXPECT_FALSE(exportButton->isEnabled()) << "a table without columns is none";
    columns->setCurrentRow(0);
    columns->setFocus();
    QTest::keyClick(columns, Qt::Key_Space);
    EXPECT_EQ(dialog->options().columns, (QStringList{u"name"_s}));
    QTest::keyClick(exportButton, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull() || !dialog->isVisible(); }, 10'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("\xEF\xBB\xBF"
                                         "Name\r\nAna Inventada Sitoe\r\n"));
    EXPECT_EQ(calls.sentences.size(), 1);
}

} // namespace elo
